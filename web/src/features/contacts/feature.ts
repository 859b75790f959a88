import { IconUserPlus, IconUsers } from '@tabler/icons-react';
import i18next from 'i18next';
import { lazy } from 'react';
import { api, body } from '@/shared/api/client';
import type { Feature } from '@/shared/features/feature';
import { reachedAt, roleOf } from './describe';

export const contacts: Feature = {
  name: 'contacts',
  menu: [
    {
      to: '/contactos',
      label: () => i18next.t('contacts:title'),
      icon: IconUsers,
      group: 'work',
      order: 10,
      needs: 'contacts:view',
      phone: true,
      keys: 'g c',
    },
  ],
  actions: [{ id: 'contacts.create', label: () => i18next.t('contacts:create'), icon: IconUserPlus, href: '/contactos?dialog=nuevo', needs: 'contacts:create', creates: true, keys: 'c', words: 'new contact' }],
  homeBlocks: [{ id: 'cooling', order: 40, needs: 'contacts:view', Content: lazy(async () => ({ default: (await import('./HomeBlock')).HomeBlock })) }],
  finders: [
    {
      label: () => i18next.t('contacts:title'),
      icon: IconUsers,
      needs: 'contacts:view',
      find: async (words, signal) => {
        const { items } = await body(api.GET('/api/v1/contacts', { params: { query: { q: words, limit: '6' } }, signal }));
        return items.map((contact) => ({
          id: contact.id,
          label: contact.name.display,
          description: roleOf(contact) || reachedAt(contact),
          href: `/contactos?id=${contact.id}`,
        }));
      },
    },
  ],
};
