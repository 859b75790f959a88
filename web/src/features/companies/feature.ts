import { IconBuilding } from '@tabler/icons-react';
import i18next from 'i18next';
import type { Feature } from '@/shared/features/feature';

export const companies: Feature = {
  name: 'companies',
  menu: [
    {
      to: '/empresas',
      label: () => i18next.t('companies:title'),
      icon: IconBuilding,
      group: 'work',
      order: 11,
      needs: 'companies:view',
    },
  ],
};
