import { IconUsersGroup } from '@tabler/icons-react';
import i18next from 'i18next';
import { lazy } from 'react';
import type { Feature } from '@/shared/features/feature';

export const merging: Feature = {
  name: 'merging',
  actions: [
    {
      id: 'merging.queue',
      label: () => i18next.t('merging:queue'),
      icon: IconUsersGroup,
      href: '/contactos/duplicados',
      needs: 'contacts:edit',
      keys: 'g d',
      words: 'possible duplicates merge',
    },
  ],
  banners: [
    {
      of: 'contact',
      id: 'duplicates',
      needs: 'contacts:view',
      Content: lazy(async () => ({ default: (await import('./DuplicateBanner')).DuplicateBanner })),
    },
    {
      of: 'contact',
      id: 'merged',
      needs: 'contacts:view',
      Content: lazy(async () => ({ default: (await import('./MergedBanner')).MergedBanner })),
    },
  ],
};
