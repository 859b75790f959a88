import { Button, Group, SegmentedControl, Select, Title } from '@mantine/core';
import { IconChartBar, IconPlus, IconTargetArrow } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { EmptyState } from '@/shared/ui/EmptyState';
import { DealBoard } from './board/DealBoard';
import { MetricsBar } from './board/MetricsBar';
import { DealFilterMenu, FiltersInForce } from './DealFilters';
import { DealList } from './DealList';
import { pipelinesQuery } from './deals';
import { NewDealDialog } from './NewDealDialog';
import { DealPanel } from './panel/DealPanel';
import { FirstPipeline } from './FirstPipeline';
import type { Pipeline } from './stages';
import { useDealSearch } from './useDealSearch';
import classes from './Deals.module.css';

export function DealsPage() {
  const { t } = useTranslation('deals');
  const { search } = useDealSearch();
  const pipelines = useSuspenseQuery(pipelinesQuery).data.items;
  const mayConfigure = useMay()('deals:configure');
  const pipeline = pipelines.find(({ id }) => id === search.pipeline) ?? pipelines[0];
  if (!pipeline) {
    return mayConfigure ? <FirstPipeline /> : <EmptyState icon={IconTargetArrow} title={t('noPipeline')} text={t('noPipelineHelp')} />;
  }
  return (
    <div className={classes.page}>
      <Head pipelines={pipelines} pipeline={pipeline} />
      <MetricsBar pipeline={pipeline} />
      {search.view === 'list' ? <DealList pipeline={pipeline} /> : <DealBoard key={pipeline.id} pipeline={pipeline} />}
      <DealPanel pipelines={pipelines} />
      <NewDealDialog pipeline={pipeline} />
    </div>
  );
}

function Head({ pipelines, pipeline }: { pipelines: readonly Pipeline[]; pipeline: Pipeline }) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const mayCreate = useMay()('deals:create');
  return (
    <div className={classes.head}>
      <Group gap="sm">
        <Title order={1} size="h4">{t('title')}</Title>
        {pipelines.length > 1 && (
          <Select
            aria-label={t('pipeline')}
            size="xs"
            w={200}
            allowDeselect={false}
            value={pipeline.id}
            data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => change({ pipeline: id ?? undefined, id: undefined })}
          />
        )}
        <SegmentedControl
          size="xs"
          aria-label={t('view')}
          value={search.view ?? 'board'}
          data={[
            { value: 'board', label: t('board') },
            { value: 'list', label: t('list') },
          ]}
          onChange={(view) => change({ view: view === 'list' ? 'list' : undefined })}
        />
      </Group>
      <Group gap="xs">
        <Button
          size="xs"
          variant="subtle"
          leftSection={<IconChartBar size={15} aria-hidden />}
          renderRoot={(props) => <Link {...props} to="/oportunidades/analisis" search={{ pipeline: pipeline.id }} />}
        >
          {t('analysis')}
        </Button>
        <DealFilterMenu />
        {mayCreate && (
          <Button size="xs" visibleFrom="sm" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => change({ create: 'yes' })}>{t('new')}</Button>
        )}
      </Group>
      <FiltersInForce />
    </div>
  );
}
