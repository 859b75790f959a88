import { Button } from '@mantine/core';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useGo } from '@/shared/features/useGo';
import { percent } from '@/shared/format/numbers';
import { useMay } from '@/shared/session/session';
import { tellProblem } from '@/shared/ui/toasts';
import { evidenceText } from './fields';
import { duplicatesOfQuery, useDismiss, type Duplicate } from './queries';
import classes from './merging.module.css';

/** Somebody else may be the same person: who, how likely, why, and what to do about it. */
export function DuplicateBanner({ id }: { id: string }) {
  const { data } = useQuery(duplicatesOfQuery(id));
  const first = data?.items[0];
  return first ? <Proposal id={id} duplicate={first} more={(data?.items.length ?? 1) - 1} /> : null;
}

function Proposal({ id, duplicate, more }: { id: string; duplicate: Duplicate; more: number }) {
  const { t } = useTranslation('merging');
  const go = useGo();
  const may = useMay();
  const dismiss = useDismiss();
  const other = duplicate.contact.id === id ? duplicate.other : duplicate.contact;
  return (
    <div className={classes.warning}>
      <IconAlertTriangle size={18} aria-hidden />
      <span>
        <b>{t('possible', { name: other.display })}</b> {percent(duplicate.probability)} · {evidenceText(duplicate)}
        {more > 0 && ` · ${t('andMore', { count: more })}`}
      </span>
      {may('contacts:edit') && (
        <>
          <Button size="compact-sm" variant="default" loading={dismiss.isPending} onClick={() => dismiss.mutate(duplicate.id, { onError: tellProblem })}>{t('notSame')}</Button>
          <Button size="compact-sm" onClick={() => go(`/contactos/fusionar?a=${id}&b=${other.id}`)}>{t('compare')}</Button>
        </>
      )}
    </div>
  );
}
