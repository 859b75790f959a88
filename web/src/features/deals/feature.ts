import { IconPlus, IconTargetArrow } from '@tabler/icons-react';
import i18next from 'i18next';
import { lazy } from 'react';
import { api, body } from '@/shared/api/client';
import type { Feature } from '@/shared/features/feature';
import { money } from '@/shared/format/numbers';
import { DealsOfCompany, DealsOfContact } from './panels';

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
      keys: 'g o',
    },
  ],
  actions: [
    {
      id: 'new-deal',
      label: () => i18next.t('deals:new'),
      icon: IconPlus,
      href: '/oportunidades?create=yes',
      needs: 'deals:create',
      creates: true,
      keys: 'o',
      words: 'oportunidad negocio venta deal sale opportunity nueva new crear create',
    },
  ],
  finders: [
    {
      label: () => i18next.t('deals:title'),
      icon: IconTargetArrow,
      needs: 'deals:view',
      find: async (words, signal) => {
        const { items } = await body(api.GET('/api/v1/deals', { params: { query: { q: words, limit: '5' } }, signal }));
        return items.map((deal) => ({
          id: deal.id,
          label: deal.name,
          description: [deal.company?.name ?? deal.contact?.name, money(deal.value, deal.currency)].filter(Boolean).join(' · '),
          href: `/oportunidades?pipeline=${deal.pipelineId}&id=${deal.id}`,
        }));
      },
    },
  ],
  panels: [
    { of: 'contact', id: 'deals', label: () => i18next.t('deals:title'), order: 20, needs: 'deals:view', Content: DealsOfContact },
    { of: 'company', id: 'deals', label: () => i18next.t('deals:title'), order: 20, needs: 'deals:view', Content: DealsOfCompany },
  ],
  homeBlocks: [{ id: 'overdue-deals', order: 30, needs: 'deals:view', Content: lazy(async () => ({ default: (await import('./HomeBlock')).HomeBlock })) }],
  recordActions: [
    {
      of: 'contact',
      id: 'new-deal',
      label: () => i18next.t('deals:createFor'),
      icon: IconTargetArrow,
      needs: 'deals:create',
      href: ({ id }) => `/oportunidades?create=yes&forContact=${id}`,
    },
    {
      of: 'company',
      id: 'new-deal',
      label: () => i18next.t('deals:createFor'),
      icon: IconTargetArrow,
      needs: 'deals:create',
      href: ({ id }) => `/oportunidades?create=yes&forCompany=${id}`,
    },
  ],
};
