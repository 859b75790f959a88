import { Alert, Anchor, Button, Group } from '@mantine/core';
import { IconUsers } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '@/shared/api/problem';
import classes from './contacts.module.css';

interface Same {
  contactId: string;
  displayName: string;
  evidence: { field: string; value: string }[];
}

interface SameSomebodyProps {
  problem: Problem;
  busy: boolean;
  onOpen: (id: string) => void;
  onAnyway: () => void;
}

/** Before somebody is there twice: who it may be, and why. */
export function SameSomebody({ problem, busy, onOpen, onAnyway }: SameSomebodyProps) {
  const { t } = useTranslation('contacts');
  const found = (problem.details.duplicates ?? []) as Same[];
  return (
    <Alert role="alert" color="yellow" icon={<IconUsers size={18} aria-hidden />} title={t('sameSomebody')} styles={{ title: { color: 'var(--mantine-color-text)' }, message: { color: 'var(--mantine-color-text)' } }}>
      <ul className={classes.values}>
        {found.map(({ contactId, displayName, evidence }) => (
          <li key={contactId} className={classes.value}>
            <Anchor component="button" type="button" size="sm" underline="always" onClick={() => onOpen(contactId)}>{displayName}</Anchor>
            <span className={classes.mark}>{evidence.map(({ value }) => value).join(' · ')}</span>
          </li>
        ))}
      </ul>
      <Group mt="sm">
        <Button size="compact-sm" variant="default" loading={busy} onClick={onAnyway}>{t('createAnyway')}</Button>
      </Group>
    </Alert>
  );
}
