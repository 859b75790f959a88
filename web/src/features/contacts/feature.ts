import { IconUsers } from '@tabler/icons-react';
import i18next from 'i18next';
import type { Feature } from '@/shared/features/feature';

export const contacts: Feature = {
  name: 'contacts',
  menu: [
    {
      to: '/contactos',
      label: () => i18next.t('contacts:title'),
      icon: IconUsers,
      group: 'work',
      order: 10,
      needs: 'contacts:view',
      phone: true,
    },
  ],
};
