import i18next from 'i18next';
import { lazy } from 'react';
import type { Feature } from '@/shared/features/feature';

export const notes: Feature = {
  name: 'notes',
  panels: [
    {
      of: 'contact',
      id: 'notas',
      label: () => i18next.t('notes:title'),
      order: 40,
      needs: 'contacts:view',
      Content: lazy(async () => ({ default: (await import('./Notes')).ContactNotes })),
    },
    {
      of: 'company',
      id: 'notas',
      label: () => i18next.t('notes:title'),
      order: 40,
      needs: 'companies:view',
      Content: lazy(async () => ({ default: (await import('./Notes')).CompanyNotes })),
    },
  ],
};
