import { Button, Title } from '@mantine/core';
import { IconArrowMerge, IconArrowsExchange, IconUsers } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '@/shared/ui/Banners';
import { EmptyState } from '@/shared/ui/EmptyState';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { turned, unsolved, worthShowing, type Choices, type Comparison } from './comparison';
import { ComparisonTable } from './ComparisonTable';
import { previewQuery, useMerge, useUnmerge } from './queries';
import { mergeRoute } from './routes';
import classes from './merging.module.css';

/** Two contacts side by side, and what they will be as one. */
export function MergePage() {
  const { t } = useTranslation('merging');
  const { a, b } = mergeRoute.useSearch();
  if (!a || !b) return <EmptyState icon={IconUsers} title={t('choosePair')} text={t('choosePairHelp')} />;
  return <Pair survivorId={a} mergedId={b} />;
}

function Pair({ survivorId, mergedId }: { survivorId: string; mergedId: string }) {
  const [choices, setChoices] = useState<Choices>({});
  const navigate = useNavigate();
  const preview = useQuery(previewQuery(survivorId, mergedId));
  const turn = () => {
    setChoices(turned(choices));
    void navigate({ to: '/contactos/fusionar', search: { a: mergedId, b: survivorId }, replace: true });
  };
  if (preview.isError) return <div className={classes.page}><ErrorNotice error={preview.error} onRetry={() => void preview.refetch()} /></div>;
  if (!preview.data) return null;
  return (
    <div className={classes.page}>
      <Head comparison={preview.data} choices={choices} onTurn={turn} />
      <ComparisonTable fields={worthShowing(preview.data.fields)} choices={choices} onChoose={(field, side) => setChoices({ ...choices, [field]: side })} />
    </div>
  );
}

function Head({ comparison, choices, onTurn }: { comparison: Comparison; choices: Choices; onTurn: () => void }) {
  const { t } = useTranslation('merging');
  const navigate = useNavigate();
  const merge = useMerge();
  const unmerge = useUnmerge();
  const left = unsolved(comparison.fields, choices);
  const { survivorId, mergedId } = comparison;
  const undo = (id: string) => unmerge.mutate(id, { onSuccess: () => tell(t('undone')), onError: tellProblem });
  const doIt = () =>
    merge.mutate(
      { survivorId, mergedId, choices },
      {
        onSuccess: ({ id, survivor }) => {
          void navigate({ to: '/contactos', search: { id: survivorId } });
          tell(t('merged', { name: survivor.display }), () => undo(id));
        },
        onError: tellProblem,
      },
    );
  return (
    <div className={classes.head}>
      <div>
        <Title order={1} size="h4">{t('title')}</Title>
        <p className={classes.note}>{t('note')}</p>
      </div>
      <div className={classes.deeds}>
        <span role="status" className={classes.left} data-some={left > 0 || undefined}>{left > 0 ? t('left', { count: left }) : t('ready')}</span>
        <Button variant="default" leftSection={<IconArrowsExchange size={16} aria-hidden />} onClick={onTurn}>{t('turn')}</Button>
        <Button disabled={left > 0} loading={merge.isPending} leftSection={<IconArrowMerge size={16} aria-hidden />} onClick={doIt}>{t('merge')}</Button>
      </div>
    </div>
  );
}
