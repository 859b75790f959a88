import { Button, Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './RecordTable.module.css';

interface EndOfRowsProps {
  rows: { hasNextPage: boolean; isFetchingNextPage: boolean; fetchNextPage: () => Promise<unknown> };
}

/** Fetches more rows when their end comes close; a button does the same for those who do not scroll. */
export function EndOfRows({ rows: { hasNextPage, isFetchingNextPage, fetchNextPage } }: EndOfRowsProps) {
  const { t } = useTranslation('shared');
  const { ref, entry } = useIntersection({ rootMargin: '400px' });
  const close = entry?.isIntersecting === true;
  useEffect(() => {
    if (close && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [close, hasNextPage, isFetchingNextPage, fetchNextPage]);
  return (
    <div ref={ref} className={classes.end}>
      {isFetchingNextPage && <Loader size="sm" />}
      {hasNextPage && !isFetchingNextPage && <Button variant="subtle" size="xs" onClick={() => void fetchNextPage()}>{t('loadMore')}</Button>}
    </div>
  );
}
