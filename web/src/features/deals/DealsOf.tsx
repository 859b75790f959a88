import { Button, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { money } from '@/shared/format/numbers';
import { ErrorNotice } from '@/shared/ui/Banners';
import { dealsQuery, type Deal } from './deals';
import type { DealFilters } from './search';
import classes from './Deals.module.css';

/** The deals of a record of another kind, beside it. */
export function DealsOf({ filter }: { filter: DealFilters }) {
  const { t } = useTranslation(['deals', 'shared']);
  const deals = useInfiniteQuery({ ...dealsQuery(filter), placeholderData: undefined });
  if (deals.error) return <ErrorNotice error={deals.error} onRetry={() => void deals.refetch()} />;
  if (!deals.data) return null;
  const rows = rowsOf(deals.data);
  if (rows.length === 0) return <Text size="sm" c="dimmed">{t('noDealsHere')}</Text>;
  return (
    <>
      <ul className={classes.rows}>
        {rows.map((deal) => <li key={deal.id}><Row deal={deal} /></li>)}
      </ul>
      {deals.hasNextPage && (
        <Button variant="subtle" size="xs" loading={deals.isFetchingNextPage} onClick={() => void deals.fetchNextPage()}>{t('shared:loadMore')}</Button>
      )}
    </>
  );
}

function Row({ deal }: { deal: Deal }) {
  const { t } = useTranslation('deals');
  return (
    <Link to="/oportunidades" search={{ pipeline: deal.pipelineId, id: deal.id }} className={classes.row}>
      <b>{deal.name}</b>
      <span className={classes.line}>
        <span className={classes.value}>{money(deal.value, deal.currency)}</span>
        <span>{t(`status.${deal.status}`)}</span>
      </span>
    </Link>
  );
}
