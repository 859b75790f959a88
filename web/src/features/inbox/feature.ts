import { IconInbox } from '@tabler/icons-react';
import i18next from 'i18next';
import type { Feature } from '@/shared/features/feature';

export const inbox: Feature = {
  name: 'inbox',
  menu: [
    {
      to: '/bandeja',
      label: () => i18next.t('inbox:title'),
      icon: IconInbox,
      group: 'top',
      order: 2,
      needs: 'conversations:view',
      phone: true,
    },
  ],
};
