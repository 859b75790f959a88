import { IconSettings } from '@tabler/icons-react';
import i18next from 'i18next';
import type { Feature } from '@/shared/features/feature';

export const settings: Feature = {
  name: 'settings',
  menu: [
    {
      to: '/configuracion',
      label: () => i18next.t('settings:title'),
      icon: IconSettings,
      group: 'bottom',
      order: 90,
      needs: 'channels:view',
    },
  ],
};
