import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, ifMatch, onceKey, type Schemas } from '@/shared/api/client';
import { pagedQuery } from '@/shared/api/pages';
import type { recordOf } from './form';
import { queryOf, type ContactFilters } from './search';

export type Contact = Schemas['ContactView'];
export type TimelineItem = Schemas['TimelineItem'];
export type Engagement = Schemas['EngagementView'];

const PAGE = '60';

export function contactsQuery(filters: ContactFilters) {
  return pagedQuery(['contacts', 'list', filters], (cursor, signal) =>
    body(api.GET('/api/v1/contacts', { params: { query: { ...queryOf(filters), limit: PAGE, cursor } }, signal })),
  );
}

export function contactQuery(id: string) {
  return queryOptions({
    queryKey: ['contacts', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/{id}', { params: { path: { id } }, signal })),
  });
}

export function timelineQuery(id: string, kind?: string, channel?: string) {
  return pagedQuery(['contacts', 'timeline', id, kind, channel], (cursor, signal) =>
    body(
      api.GET('/api/v1/contacts/{id}/timeline', {
        params: { path: { id }, query: { kind, channel, limit: '50', cursor } },
        signal,
      }),
    ),
  );
}

export function engagementQuery(id: string) {
  return queryOptions({
    queryKey: ['contacts', 'engagement', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/{id}/engagement', { params: { path: { id } }, signal })),
  });
}

/** People who matter and have been silent longest. */
export const coolingQuery = queryOptions({
  queryKey: ['contacts', 'list', 'cooling'],
  queryFn: ({ signal }) =>
    body(
      api.GET('/api/v1/contacts', {
        params: { query: { score: 'high,medium', sort: 'lastInteraction', limit: '6' } },
        signal,
      }),
    ),
});

/** As the form fills it in: the server knows more fields than are written here. */
export type WrittenContact = ReturnType<typeof recordOf>;

export function useCreateContact() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ record, anyway }: { record: WrittenContact; anyway: boolean }) =>
      body(
        api.POST('/api/v1/contacts', {
          params: { header: { ...onceKey(), ...(anyway && { 'X-Skip-Duplicate-Check': 'true' }) } },
          body: record as Schemas['ContactRecord'],
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['contacts', 'list'] }),
  });
}

export function useEditContact(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, changes }: { version: number; changes: Partial<WrittenContact> }) =>
      body(
        api.PATCH('/api/v1/contacts/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: changes as Schemas['ContactRecord'],
        }),
      ),
    onSuccess: (contact) => {
      queries.setQueryData(contactQuery(id).queryKey, contact);
      return queries.invalidateQueries({ queryKey: ['contacts', 'list'] });
    },
  });
}

export function useArchiveContact(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (archived: boolean) =>
      body(
        archived
          ? api.POST('/api/v1/contacts/{id}/archive', { params: { path: { id } } })
          : api.POST('/api/v1/contacts/{id}/restore', { params: { path: { id } } }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['contacts'] }),
  });
}
