import { Alert, Button, Group, Text } from '@mantine/core';
import { IconAlertTriangle, IconCloudOff } from '@tabler/icons-react';
import { useNetwork } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import classes from './Banners.module.css';

export function OfflineBanner() {
  const { t } = useTranslation('app');
  const { online } = useNetwork();
  if (online) return null;
  return (
    <div role="status" className={classes.offline}>
      <IconCloudOff size={18} aria-hidden />
      {t('offline')}
    </div>
  );
}

/** A refusal or a silence, told where the thing itself would stand. */
export function ErrorNotice({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const { t } = useTranslation('shared');
  const problem = problemFrom(error);
  return (
    <Alert role="alert" color="red" variant="light" icon={<IconAlertTriangle size={18} aria-hidden />} styles={{ message: { color: 'inherit' } }}>
      <Group justify="space-between" gap="xs">
        <Text size="sm">{messageOf(problem.status, problem.message, t)}</Text>
        {onRetry && <Button size="compact-sm" variant="default" onClick={onRetry}>{t('retry')}</Button>}
      </Group>
    </Alert>
  );
}

function messageOf(status: number, message: string, t: (key: 'serverAway' | 'noAccess' | 'notThere') => string): string {
  if (status === 0) return t('serverAway');
  if (status === 403) return t('noAccess');
  if (status === 404) return t('notThere');
  return message;
}
