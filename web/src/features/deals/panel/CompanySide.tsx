import { Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { AddressLink } from '@/shared/ui/AddressLink';
import { DealsOf } from '../DealsOf';

/** The company the deal is made with, and what else is going on with it. */
export function CompanySide({ company }: { company: { id: string; name: string } }) {
  const { t } = useTranslation('deals');
  return (
    <Stack gap="md">
      <AddressLink href={`/empresas?id=${company.id}`}>{t('openRecord', { name: company.name })}</AddressLink>
      <Title order={3} size="h6">{t('dealsOfCompany')}</Title>
      <DealsOf filter={{ company: company.id }} />
    </Stack>
  );
}
