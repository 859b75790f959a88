import { IconChecklist } from '@tabler/icons-react';
import i18next from 'i18next';
import type { Feature } from '@/shared/features/feature';

export const tasks: Feature = {
  name: 'tasks',
  menu: [
    {
      to: '/tareas',
      label: () => i18next.t('tasks:title'),
      icon: IconChecklist,
      group: 'work',
      order: 13,
      needs: 'tasks:view',
      phone: true,
    },
  ],
};
