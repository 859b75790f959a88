import { Button } from '@mantine/core';
import { IconArrowMerge } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { day } from '@/shared/format/time';
import { useMay } from '@/shared/session/session';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { mergesQuery, useUnmerge, type Merge } from './queries';
import classes from './merging.module.css';

/** That a person is made of several contacts stays visible, and so does the way back. */
export function MergedBanner({ id }: { id: string }) {
  const { data } = useQuery(mergesQuery(id));
  const standing = data?.items.filter((merge) => !merge.undoneAt && merge.survivor.id === id) ?? [];
  return standing.map((merge) => <Standing key={merge.id} merge={merge} />);
}

function Standing({ merge }: { merge: Merge }) {
  const { t } = useTranslation('merging');
  const may = useMay();
  const unmerge = useUnmerge();
  const [asking, setAsking] = useState(false);
  const undo = () =>
    unmerge.mutate(merge.id, {
      onSuccess: () => tell(t('undone')),
      onError: tellProblem,
      onSettled: () => setAsking(false),
    });
  return (
    <div className={classes.banner}>
      <IconArrowMerge size={16} aria-hidden />
      <span>{t('includes', { name: merge.merged.display, day: day(merge.mergedAt) })}</span>
      {may('contacts:edit') && <Button size="compact-sm" variant="default" onClick={() => setAsking(true)}>{t('undo')}</Button>}
      <ConfirmDialog opened={asking} title={t('undoTitle')} text={t('undoHelp', { name: merge.merged.display })} confirm={t('undo')} busy={unmerge.isPending} onConfirm={undo} onClose={() => setAsking(false)} />
    </div>
  );
}
