import { Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';

export function DealsPage() {
  const { t } = useTranslation('deals');
  return <Title order={1} size="h4" p="md">{t('title')}</Title>;
}
