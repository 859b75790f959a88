import { queryOptions } from '@tanstack/react-query';
import { api, body, type Schemas } from '@/shared/api/client';
import { pagedQuery } from '@/shared/api/pages';
import type { QueueSearch } from './search';

export type Conversation = Schemas['ConversationView'];
export type Message = Schemas['MessageView'];
export type Media = Schemas['MediaView'];

export function queueQuery(search: QueueSearch) {
  const query = {
    status: search.status ?? 'open',
    channel: search.channel,
    assignee: search.assignee,
    unread: search.unread ? 'true' : undefined,
  };
  return pagedQuery(['conversations', 'queue', query], (cursor, signal) =>
    body(api.GET('/api/v1/conversations', { params: { query: { ...query, limit: '50', cursor } }, signal })),
  );
}

export function conversationQuery(id: string) {
  return queryOptions({
    queryKey: ['conversations', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/conversations/{id}', { params: { path: { id } }, signal })),
  });
}

export function messagesQuery(id: string) {
  return pagedQuery(['conversations', 'messages', id], (cursor, signal) =>
    body(
      api.GET('/api/v1/conversations/{id}/messages', { params: { path: { id }, query: { limit: '40', cursor } }, signal }),
    ),
  );
}

/** Conversations of one person on all channels. */
export function conversationsOfQuery(contact: string) {
  return pagedQuery(['conversations', 'of', contact], (cursor, signal) =>
    body(api.GET('/api/v1/conversations', { params: { query: { contact, limit: '20', cursor } }, signal })),
  );
}
