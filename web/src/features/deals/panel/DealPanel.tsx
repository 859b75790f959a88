import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { usePanels, useRecordActions } from '@/shared/features/registry';
import { useGo } from '@/shared/features/useGo';
import { money, percent } from '@/shared/format/numbers';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { PanelTools } from '@/shared/ui/PanelTools';
import { RecordPanel } from '@/shared/ui/RecordPanel';
import { SidePanel } from '@/shared/ui/SidePanel';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { dealQuery, useArchiveDeal, type Deal } from '../deals';
import { StageName } from '../StageName';
import type { Pipeline } from '../stages';
import { useDealSearch } from '../useDealSearch';
import classes from '../Deals.module.css';
import { ContactSide } from './ContactSide';
import { CompanySide } from './CompanySide';
import { DealData } from './DealData';
import { DealHistory } from './DealHistory';

/** A deal beside the board it stands on. */
export function DealPanel({ pipelines }: { pipelines: readonly Pipeline[] }) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const close = () => change({ id: undefined, tab: undefined });
  return (
    <SidePanel opened={search.id !== undefined} label={t('deal')} onClose={close}>
      {search.id && <Found id={search.id} pipelines={pipelines} onClose={close} />}
    </SidePanel>
  );
}

function Found({ id, pipelines, onClose }: { id: string; pipelines: readonly Pipeline[]; onClose: () => void }) {
  // Another deal must not show through while this one is on its way.
  const { data, error, refetch } = useQuery({ ...dealQuery(id), placeholderData: undefined });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return data ? <Shown deal={data} pipeline={pipelines.find((pipeline) => pipeline.id === data.pipelineId)} onClose={onClose} /> : null;
}

function Shown({ deal, pipeline, onClose }: { deal: Deal; pipeline: Pipeline | undefined; onClose: () => void }) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const panels = usePanels('deal');
  const stage = pipeline?.stages.find(({ id }) => id === deal.stageId);
  const tabs = [
    { id: 'data', label: t('data'), content: <DealData key={deal.version} deal={deal} /> },
    ...(deal.contact ? [{ id: 'contact', label: t('contact'), content: <ContactSide id={deal.contact.id} /> }] : []),
    ...(deal.company ? [{ id: 'company', label: t('company'), content: <CompanySide company={deal.company} /> }] : []),
    ...panels.map(({ id, label, Content }) => ({ id, label: label(), content: <Content id={deal.id} /> })),
    { id: 'history', label: t('history'), content: <DealHistory id={deal.id} /> },
  ];
  return (
    <RecordPanel
      title={deal.name}
      subtitle={stage && <StageName stage={stage} />}
      aside={
        <div className={classes.number}>
          <div className={classes.value}>{money(deal.value, deal.currency)}</div>
          {deal.status === 'open' && <small>{percent(deal.probability / 100)}</small>}
        </div>
      }
      actions={<Actions deal={deal} onClose={onClose} />}
      tabs={tabs}
      tab={search.tab ?? 'data'}
      onTab={(tab) => change({ tab: tab === 'data' ? undefined : tab }, 'replace')}
      onClose={onClose}
    />
  );
}

function Actions({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const { t } = useTranslation(['deals', 'shared']);
  const go = useGo();
  const mayEdit = useMay()('deals:edit');
  const others = useRecordActions('deal');
  const archive = useArchiveDeal();
  const putAway = (away: boolean) =>
    archive.mutate(
      { id: deal.id, away },
      {
        onSuccess: () => {
          tell(t(away ? 'archived' : 'restored', { name: deal.name }), away ? () => archive.mutate({ id: deal.id, away: false }) : undefined);
          if (away) onClose();
        },
        onError: tellProblem,
      },
    );
  return (
    <>
      {others.map(({ id, label, icon: Icon, href }) => (
        <Button key={id} size="xs" variant="default" leftSection={<Icon size={15} aria-hidden />} onClick={() => go(href({ id: deal.id, name: deal.name, companyId: deal.company?.id }))}>
          {label()}
        </Button>
      ))}
      <PanelTools archived={Boolean(deal.archivedAt)} onArchive={mayEdit ? putAway : undefined} onClose={onClose} />
    </>
  );
}
