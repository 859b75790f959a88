import { IconBuilding, IconPlus } from '@tabler/icons-react';
import i18next from 'i18next';
import { api, body } from '@/shared/api/client';
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
      keys: 'g e',
    },
  ],
  actions: [
    {
      id: 'companies.create',
      label: () => i18next.t('companies:create'),
      icon: IconPlus,
      href: '/empresas?dialog=nueva',
      needs: 'companies:create',
      creates: true,
      words: 'new company',
    },
  ],
  finders: [
    {
      label: () => i18next.t('companies:title'),
      icon: IconBuilding,
      needs: 'companies:view',
      find: async (words, signal) => {
        const { items } = await body(api.GET('/api/v1/companies', { params: { query: { q: words, limit: '5' } }, signal }));
        return items.map(({ id, name, domain }) => ({ id, label: name, description: domain, href: `/empresas?id=${id}` }));
      },
    },
  ],
};
