import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, done, ifMatch, onceKey, type Schemas } from '@/shared/api/client';
import type { Status } from './search';

export function useWrite(conversation: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ text, note }: { text: string; note: boolean }) =>
      body(
        api.POST('/api/v1/conversations/{id}/messages', {
          params: { path: { id: conversation }, header: onceKey() },
          body: { text, private: note } as Schemas['NewMessage'],
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['conversations'] }),
  });
}

export function useRetry(conversation: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (message: string) =>
      body(api.POST('/api/v1/conversations/{id}/messages/{message}/retry', { params: { path: { id: conversation, message } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['conversations', 'messages', conversation] }),
  });
}

export interface Change {
  status?: Status;
  assignee?: string | null;
  snoozedUntil?: string | null;
}

export function useChange(conversation: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, change }: { version: number; change: Change }) =>
      body(
        api.PATCH('/api/v1/conversations/{id}', {
          params: { path: { id: conversation }, header: ifMatch(version) },
          body: change as Schemas['ConversationEdit'],
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: ['conversations'] }),
  });
}

export function useMarkRead(conversation: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => done(api.POST('/api/v1/conversations/{id}/read', { params: { path: { id: conversation } } })),
    onSuccess: () => Promise.all(['queue', 'counts', 'one'].map((sort) => queries.invalidateQueries({ queryKey: ['conversations', sort] }))),
  });
}

export const cannedQuery = queryOptions({
  queryKey: ['canned'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/canned-answers', { params: { query: { limit: '100' } }, signal })),
  staleTime: 5 * 60_000,
});

export const countsQuery = queryOptions({
  queryKey: ['conversations', 'counts'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/conversations/counts', { signal })),
});
