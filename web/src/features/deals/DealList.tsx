import { Button, Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconFilterOff } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { money, percent } from '@/shared/format/numbers';
import { ErrorNotice } from '@/shared/ui/Banners';
import { EmptyState } from '@/shared/ui/EmptyState';
import { shortDay } from '@/shared/format/due';
import { dealsQuery, type Deal } from './deals';
import { filtersIn } from './search';
import { StageName } from './StageName';
import { closingOf, type Pipeline } from './stages';
import { useDealSearch } from './useDealSearch';
import classes from './Deals.module.css';

const COLUMNS = [
  { name: 'name', sort: 'name' },
  { name: 'stage' },
  { name: 'value', sort: 'value', number: true },
  { name: 'probability', number: true },
  { name: 'contact' },
  { name: 'company' },
  { name: 'owner' },
  { name: 'expectedClose', sort: 'expectedClose' },
] as const;

/** The same deals as rows, in any order, as many as there are. */
export function DealList({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation(['deals', 'shared']);
  const { search } = useDealSearch();
  const filters = filtersIn(search);
  const deals = useInfiniteQuery(dealsQuery({ ...filters, pipeline: pipeline.id }, search.sort ?? '-created'));
  const { ref, entry } = useIntersection({ rootMargin: '400px' });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = deals;
  useEffect(() => {
    if (entry?.isIntersecting && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [entry?.isIntersecting, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (deals.error) return <ErrorNotice error={deals.error} onRetry={() => void deals.refetch()} />;
  const rows = rowsOf(deals.data);
  if (deals.data && rows.length === 0) {
    return <EmptyState icon={IconFilterOff} title={t(Object.keys(filters).length > 0 ? 'noneFound' : 'noneYet')} text={t('noneYetHelp')} />;
  }
  return (
    // What scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.listFrame} role="region" aria-label={t('list')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>{COLUMNS.map((column) => <Heading key={column.name} {...column} />)}</tr>
        </thead>
        <tbody>{rows.map((deal) => <Row key={deal.id} deal={deal} pipeline={pipeline} />)}</tbody>
      </table>
      <div ref={ref} className={classes.end}>
        {isFetchingNextPage && <Loader size="sm" />}
        {hasNextPage && !isFetchingNextPage && <Button variant="subtle" size="xs" onClick={() => void fetchNextPage()}>{t('shared:loadMore')}</Button>}
      </div>
    </div>
  );
}

type ColumnName = (typeof COLUMNS)[number]['name'];

function Heading({ name, sort, number }: { name: ColumnName; sort?: string; number?: boolean }) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const style = number ? { justifyContent: 'flex-end' } : undefined;
  if (!sort) return <th scope="col"><span className={classes.column} style={style}>{t(name)}</span></th>;
  const now = search.sort ?? '-created';
  const descending = now === `-${sort}`;
  const ascending = now === sort;
  return (
    <th scope="col" aria-sort={descending ? 'descending' : ascending ? 'ascending' : 'none'}>
      <button type="button" className={classes.sort} style={style} onClick={() => change({ sort: descending ? sort : `-${sort}` }, 'replace')}>
        {t(name)}
        {descending && <IconArrowDown size={14} aria-hidden />}
        {ascending && <IconArrowUp size={14} aria-hidden />}
      </button>
    </th>
  );
}

function Row({ deal, pipeline }: { deal: Deal; pipeline: Pipeline }) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const stage = pipeline.stages.find(({ id }) => id === deal.stageId);
  const closing = closingOf(deal, new Date());
  return (
    <tr aria-current={search.id === deal.id || undefined}>
      <td><button type="button" className={classes.open} onClick={() => change({ id: deal.id })}>{deal.name}</button></td>
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
