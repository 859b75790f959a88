import { IconInbox } from '@tabler/icons-react';
import i18next from 'i18next';
import { lazy } from 'react';
import type { Feature } from '@/shared/features/feature';

export const inbox: Feature = {
  name: 'inbox',
  homeBlocks: [{ id: 'waiting', order: 10, needs: 'conversations:view', Content: lazy(async () => ({ default: (await import('./HomeBlock')).HomeBlock })) }],
  menu: [
    {
      to: '/bandeja',
      label: () => i18next.t('inbox:title'),
      icon: IconInbox,
      group: 'top',
      order: 2,
      needs: 'conversations:view',
      phone: true,
      keys: 'g b',
    },
  ],
};
