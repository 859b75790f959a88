import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, done, onceKey, type Schemas } from '@/shared/api/client';
import { pagedQuery } from '@/shared/api/pages';
import type { Choices } from './comparison';

export type Merge = Schemas['MergeView'];

export function previewQuery(survivorId: string, mergedId: string) {
  return queryOptions({
    queryKey: ['merges', 'preview', survivorId, mergedId],
    queryFn: ({ signal }) => body(api.GET('/api/v1/merges/preview', { params: { query: { survivorId, mergedId } }, signal })),
    staleTime: 0,
  });
}

export function mergesQuery(contact: string) {
  return queryOptions({
    queryKey: ['merges', 'of', contact],
    queryFn: ({ signal }) => body(api.GET('/api/v1/merges', { params: { query: { contact, limit: '20' } }, signal })),
  });
}

export type Duplicate = Schemas['DuplicateView'];

export function duplicatesOfQuery(id: string) {
  return queryOptions({
    queryKey: ['duplicates', 'of', id],
    queryFn: ({ signal }) =>
      body(api.GET('/api/v1/contacts/{id}/duplicates', { params: { path: { id }, query: { limit: '5' } }, signal })),
  });
}

export const duplicatesQuery = pagedQuery(['duplicates', 'list'], (cursor, signal) =>
  body(api.GET('/api/v1/duplicates', { params: { query: { limit: '40', cursor } }, signal })),
);

export function useDismiss() {
  return useMutation({
    mutationFn: (id: string) => done(api.POST('/api/v1/duplicates/{id}/dismiss', { params: { path: { id } } })),
    onSuccess: useRenewal(),
  });
}

export interface WantedMerge {
  survivorId: string;
  mergedId: string;
  choices: Choices;
}

/** Everything about people may look different now. */
function useRenewal() {
  const queries = useQueryClient();
  return () =>
    Promise.all(['contacts', 'merges', 'duplicates', 'conversations'].map((feature) => queries.invalidateQueries({ queryKey: [feature] })));
}

export function useMerge() {
  return useMutation({
    mutationFn: (wanted: WantedMerge) =>
      body(api.POST('/api/v1/merges', { params: { header: onceKey() }, body: wanted })),
    onSuccess: useRenewal(),
  });
}

export function useUnmerge() {
  return useMutation({
    mutationFn: (id: string) => done(api.DELETE('/api/v1/merges/{id}', { params: { path: { id } } })),
    onSuccess: useRenewal(),
  });
}
