import { IconTargetArrow } from '@tabler/icons-react';
import i18next from 'i18next';
import type { Feature } from '@/shared/features/feature';

export const deals: Feature = {
  name: 'deals',
  menu: [
    {
      to: '/oportunidades',
      label: () => i18next.t('deals:title'),
      icon: IconTargetArrow,
      group: 'work',
      order: 12,
      needs: 'deals:view',
      phone: true,
    },
  ],
};
