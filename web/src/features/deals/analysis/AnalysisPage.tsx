import { Group, Select, Title } from '@mantine/core';
import { IconArrowLeft } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useCallback, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { money, number, percent } from '@/shared/format/numbers';
import { ErrorNotice } from '@/shared/ui/Banners';
import { boardQuery, metricsQuery } from '../board/dealBoard';
import { pipelinesQuery } from '../deals';
import { filtersIn } from '../search';
import { stageColour, type Pipeline } from '../stages';
import classes from '../Deals.module.css';
import { Chart, type Bar } from './Chart';

const route = getRouteApi('/oportunidades/analisis');
const NO_MORE = {};

/** A pipeline as a whole: where its value stands, and how deals end. */
export function AnalysisPage() {
  const { t } = useTranslation('deals');
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const pipelines = useSuspenseQuery(pipelinesQuery).data.items;
  const pipeline = pipelines.find(({ id }) => id === search.pipeline) ?? pipelines[0];
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Group gap="sm">
          <Link to="/oportunidades" search={search} aria-label={t('title')} className={classes.back}><IconArrowLeft size={18} aria-hidden /></Link>
          <Title order={1} size="h4">{t('analysis')}</Title>
          <Select
            aria-label={t('pipeline')}
            size="xs"
            w={200}
            allowDeselect={false}
            value={pipeline?.id ?? null}
            data={pipelines.map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(id) => id && void navigate({ search: (now) => ({ ...now, pipeline: id }), replace: true })}
          />
        </Group>
      </div>
      {pipeline && <Analysis pipeline={pipeline} />}
    </div>
  );
}

function Analysis({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('deals');
  const filters = filtersIn(route.useSearch());
  const board = useQuery(boardQuery(pipeline.id, filters, NO_MORE));
  const metrics = useQuery(metricsQuery(pipeline.id, filters)).data;
  const currency = board.data?.currency ?? '';
  const amount = useCallback((value: number) => (currency ? money(value, currency) : ''), [currency]);
  const bars = useMemo(() => {
    const of = (measure: 'sum' | 'weighted' | 'count'): Bar[] =>
      (board.data?.stages ?? []).map((stage) => ({ name: stage.name, value: stage[measure], colour: stageColour(stage) }));
    return { sum: of('sum'), weighted: of('weighted'), count: of('count') };
  }, [board.data]);
  if (board.error) return <ErrorNotice error={board.error} onRetry={() => void board.refetch()} />;
  return (
    // What scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.scroll} tabIndex={0} role="region" aria-label={t('analysis')}>
      <dl className={classes.metrics}>
        <Metric label={t('winRate')} value={metrics?.winRate != null ? percent(metrics.winRate / 100) : '–'} />
        <Metric label={t('averageCycle')} value={metrics?.averageCycleDays != null ? t('days', { count: Math.round(metrics.averageCycleDays) }) : '–'} />
        <Metric label={t('weightedForecast')} value={metrics ? money(metrics.weightedForecast, metrics.currency) : '–'} />
        <Metric label={t('atRiskTitle')} value={metrics ? number(metrics.atRisk) : '–'} />
      </dl>
      <div className={classes.charts}>
        <Chart title={t('valueByStage')} bars={bars.sum} of={t('stage')} measure={t('value')} words={amount} />
        <Chart title={t('weightedByStage')} bars={bars.weighted} of={t('stage')} measure={t('weightedForecast')} words={amount} />
        <Chart title={t('countByStage')} bars={bars.count} of={t('stage')} measure={t('title')} words={number} />
      </div>
    </div>
  );
}

function Metric({ label, value }: { label: string; value: string }) {
  return (
    <div className={classes.metric}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  );
}
