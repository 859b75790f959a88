import { IconChecklist, IconPlus } from '@tabler/icons-react';
import i18next from 'i18next';
import { lazy } from 'react';
import { api, body } from '@/shared/api/client';
import type { Feature, RecordAction } from '@/shared/features/feature';
import { TasksOfCompany, TasksOfContact, TasksOfDeal } from './panels';

const title = () => i18next.t('tasks:title');

function createOn(of: RecordAction['of'], parameter: string): RecordAction {
  return {
    of,
    id: 'new-task',
    label: () => i18next.t('tasks:createFor'),
    icon: IconChecklist,
    needs: 'tasks:create',
    href: ({ id }) => `/tareas?create=yes&${parameter}=${id}`,
  };
}

export const tasks: Feature = {
  name: 'tasks',
  menu: [{ to: '/tareas', label: title, icon: IconChecklist, group: 'work', order: 13, needs: 'tasks:view', phone: true, keys: 'g t' }],
  actions: [
    {
      id: 'new-task',
      label: () => i18next.t('tasks:new'),
      icon: IconPlus,
      href: '/tareas?create=yes',
      needs: 'tasks:create',
      creates: true,
      keys: 't',
      words: 'tarea pendiente recordatorio task todo nueva new crear create',
    },
  ],
  finders: [
    {
      label: title,
      icon: IconChecklist,
      needs: 'tasks:view',
      find: async (words, signal) => {
        const { items } = await body(api.GET('/api/v1/tasks', { params: { query: { q: words, limit: '5' } }, signal }));
        return items.map((task) => ({ id: task.id, label: task.title, description: task.state.name, href: `/tareas?id=${task.id}` }));
      },
    },
  ],
  panels: [
    { of: 'contact', id: 'tasks', label: title, order: 30, needs: 'tasks:view', Content: TasksOfContact },
    { of: 'company', id: 'tasks', label: title, order: 30, needs: 'tasks:view', Content: TasksOfCompany },
    { of: 'deal', id: 'tasks', label: title, order: 30, needs: 'tasks:view', Content: TasksOfDeal },
  ],
  homeBlocks: [{ id: 'today', order: 20, needs: 'tasks:view', Content: lazy(async () => ({ default: (await import('./HomeBlock')).HomeBlock })) }],
  recordActions: [createOn('contact', 'forContact'), createOn('company', 'forCompany'), createOn('deal', 'forDeal')],
};
