import { Button, Title } from '@mantine/core';
import { IconCheckbox } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { percent } from '@/shared/format/numbers';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Initials } from '@/shared/ui/Initials';
import { tellProblem } from '@/shared/ui/toasts';
import { evidenceText } from './fields';
import { duplicatesQuery, useDismiss, type Duplicate } from './queries';
import classes from './merging.module.css';

/** Everything that waits for somebody's decision, the likeliest first. */
export function DuplicatesPage() {
  const { t } = useTranslation(['merging', 'shared']);
  const list = useInfiniteQuery(duplicatesQuery);
  const pairs = rowsOf(list.data);
  return (
    <div className={classes.page}>
      <Title order={1} size="h4" mb="md">{t('queue')}</Title>
      {list.isError && <ErrorNotice error={list.error} onRetry={() => void list.refetch()} />}
      {list.isSuccess && pairs.length === 0 && <EmptyState icon={IconCheckbox} title={t('queueEmpty')} text={t('queueEmptyHelp')} />}
      <ul className={classes.pairs}>
        {pairs.map((pair) => (
          <PairRow key={pair.id} pair={pair} />
        ))}
      </ul>
      {list.hasNextPage && <Button variant="default" loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>{t('shared:loadMore')}</Button>}
    </div>
  );
}

function PairRow({ pair }: { pair: Duplicate }) {
  const { t } = useTranslation('merging');
  const may = useMay();
  const dismiss = useDismiss();
  return (
    <li className={classes.pair}>
      <span className={classes.two}>
        <Initials name={pair.contact.display} /> <Link to="/contactos" search={{ id: pair.contact.id }}>{pair.contact.display}</Link>
      </span>
      <span className={classes.two}>
        <Initials name={pair.other.display} /> <Link to="/contactos" search={{ id: pair.other.id }}>{pair.other.display}</Link>
      </span>
      <span className={classes.why}><b>{percent(pair.probability)}</b> {evidenceText(pair)}</span>
      {may('contacts:edit') && (
        <span className={classes.deeds}>
          <Button size="compact-sm" variant="default" loading={dismiss.isPending} onClick={() => dismiss.mutate(pair.id, { onError: tellProblem })}>{t('notSame')}</Button>
          <Button size="compact-sm" component={Link} to={`/contactos/fusionar?a=${pair.contact.id}&b=${pair.other.id}`}>{t('compare')}</Button>
        </span>
      )}
    </li>
  );
}
