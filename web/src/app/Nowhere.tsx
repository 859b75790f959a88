import { Button } from '@mantine/core';
import { IconAlertTriangle, IconMapOff } from '@tabler/icons-react';
import { Link, useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { EmptyState } from '@/shared/ui/EmptyState';

export function NotFound() {
  const { t } = useTranslation('app');
  return (
    <EmptyState icon={IconMapOff} title={t('notFound')} text={t('notFoundHelp')}>
      <Button component={Link} to="/">{t('toHome')}</Button>
    </EmptyState>
  );
}

export function Broken({ error, reset }: { error: unknown; reset: () => void }) {
  const { t } = useTranslation('app');
  const router = useRouter();
  const again = () => {
    reset();
    void router.invalidate();
  };
  return (
    <EmptyState icon={IconAlertTriangle} title={t('broken')} text={problemFrom(error).message}>
      <Button onClick={again}>{t('reload')}</Button>
    </EmptyState>
  );
}
