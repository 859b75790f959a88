import { IconFilterOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { money, percent } from '@/shared/format/numbers';
import { ErrorNotice } from '@/shared/ui/Banners';
import { EmptyState } from '@/shared/ui/EmptyState';
import { OpenButton, RecordTable } from '@/shared/ui/RecordTable';
import { SortHeading } from '@/shared/ui/SortHeading';
import { shortDay } from '@/shared/format/due';
import { dealsQuery, type Deal } from './deals';
import { filtersIn } from './search';
import { StageName } from './StageName';
import { closingOf, type Pipeline } from './stages';
import { useDealSearch } from './useDealSearch';
import classes from './Deals.module.css';

const NEWEST = '-created';

const COLUMNS = [
  { name: 'name', by: 'name' },
  { name: 'stage' },
  { name: 'value', by: 'value', number: true },
  { name: 'probability', number: true },
  { name: 'contact' },
  { name: 'company' },
  { name: 'owner' },
  { name: 'expectedClose', by: 'expectedClose' },
] as const;

/** The same deals as rows, in any order, as many as there are. */
export function DealList({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const filters = filtersIn(search);
  const deals = useInfiniteQuery(dealsQuery({ ...filters, pipeline: pipeline.id }, search.sort ?? NEWEST));
  if (deals.error) return <ErrorNotice error={deals.error} onRetry={() => void deals.refetch()} />;
  const rows = rowsOf(deals.data);
  if (deals.data && rows.length === 0) {
    return <EmptyState icon={IconFilterOff} title={t(Object.keys(filters).length > 0 ? 'noneFound' : 'noneYet')} text={t('noneYetHelp')} />;
  }
  const sort = search.sort ?? NEWEST;
  return (
    <RecordTable
      label={t('list')}
      rows={deals}
      headings={COLUMNS.map(({ name, ...column }) => (
        <SortHeading key={name} label={t(name)} now={sort} onSort={(order) => change({ sort: order }, 'replace')} {...column} />
      ))}
    >
      {rows.map((deal) => <Row key={deal.id} deal={deal} pipeline={pipeline} />)}
    </RecordTable>
  );
}

function Row({ deal, pipeline }: { deal: Deal; pipeline: Pipeline }) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const stage = pipeline.stages.find(({ id }) => id === deal.stageId);
  const closing = closingOf(deal, new Date());
  return (
    <tr aria-current={search.id === deal.id || undefined}>
      <td><OpenButton onOpen={() => change({ id: deal.id })}>{deal.name}</OpenButton></td>
      <td>{stage && <StageName stage={stage} />}</td>
      <td className={classes.number}>{money(deal.value, deal.currency)}</td>
      <td className={classes.number}>{percent(deal.probability / 100)}</td>
      <td>{deal.contact?.name}</td>
      <td>{deal.company?.name}</td>
      <td>{deal.owner?.name}</td>
      <td>
        {deal.expectedCloseOn && (
          <span className={classes.due} data-due={closing}>
            {closing === 'none' ? shortDay(deal.expectedCloseOn) : t(`closing.${closing}`, { day: shortDay(deal.expectedCloseOn) })}
          </span>
        )}
      </td>
    </tr>
  );
}
