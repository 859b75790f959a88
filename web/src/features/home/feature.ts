import { IconHome2 } from '@tabler/icons-react';
import i18next from 'i18next';
import type { Feature } from '@/shared/features/feature';

export const home: Feature = {
  name: 'home',
  menu: [
    {
      to: '/',
      label: () => i18next.t('home:title'),
      icon: IconHome2,
      group: 'top',
      order: 1,
      keys: 'g i',
    },
  ],
};
