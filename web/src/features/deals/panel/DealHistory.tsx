import { Button } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '@/shared/api/client';
import { rowsOf } from '@/shared/api/pages';
import { duration, exact, moment } from '@/shared/format/time';
import { ErrorNotice } from '@/shared/ui/Banners';
import { historyQuery } from '../deals';
import classes from '../Deals.module.css';
import type es from '../texts/es';

type Item = Schemas['DealHistoryItem'];
type Event = keyof typeof es.event;

/** Everything that happened to the deal, the latest first. */
export function DealHistory({ id }: { id: string }) {
  const { t } = useTranslation(['deals', 'shared']);
  const history = useInfiniteQuery(historyQuery(id));
  if (history.error) return <ErrorNotice error={history.error} onRetry={() => void history.refetch()} />;
  return (
    <>
      <ol className={classes.history}>
        {rowsOf(history.data).map((item) => <li key={item.id}><Entry item={item} /></li>)}
      </ol>
      {history.hasNextPage && (
        <Button variant="subtle" size="xs" loading={history.isFetchingNextPage} onClick={() => void history.fetchNextPage()}>{t('shared:loadMore')}</Button>
      )}
    </>
  );
}

function Entry({ item }: { item: Item }) {
  const { t } = useTranslation('deals');
  return (
    <>
      <b>{t(`event.${item.what.toLowerCase() as Event}`)}</b>
      {item.fromStage && item.toStage && item.fromStage.id !== item.toStage.id && <> · {t('fromTo', { from: item.fromStage.name, to: item.toStage.name })}</>}
      {item.stayedSeconds ? <> · {t('stayed', { time: duration(item.stayedSeconds) })}</> : null}
      <time dateTime={item.at} title={exact(item.at)}>
        {moment(item.at)}
        {item.actor?.name && ` · ${item.actor.name}`}
      </time>
    </>
  );
}
