import { Select } from '@mantine/core';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '../Section';
import { AccessTable } from './AccessTable';
import { permissionsQuery, roleName } from './people';

export function RolesPage() {
  const { t } = useTranslation('settings');
  const catalogue = useSuspenseQuery(permissionsQuery).data;
  const [chosen, setChosen] = useState(catalogue.roles[0]?.name ?? '');
  return (
    <Section title={t('section.roles')} lead={t('rolesLead')}>
      <Select
        label={t('role')}
        maw={320}
        allowDeselect={false}
        value={chosen}
        data={catalogue.roles.map((role) => ({ value: role.name, label: roleName(role.name) }))}
        onChange={(role) => role && setChosen(role)}
      />
      <AccessTable catalogue={catalogue} roles={catalogue.roles.filter((role) => role.name === chosen)} />
    </Section>
  );
}
