import { queryOptions } from '@tanstack/react-query';
import { api, body, type Schemas } from '@/shared/api/client';
import { pagedQuery } from '@/shared/api/pages';
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
