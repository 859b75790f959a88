import { useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, done, onceKey, type Schemas } from '@/shared/api/client';
import { pagedQuery } from '@/shared/api/pages';

export type Note = Schemas['NoteView'];
/** What notes stand on. */
export type Noted = 'contacts' | 'companies';

const PATH = '/api/v1/{records}/{id}/notes';

export function notesQuery(records: Noted, id: string) {
  return pagedQuery([records, 'notes', id], (cursor, signal) =>
    body(api.GET(PATH, { params: { path: { records, id }, query: { limit: '30', cursor } }, signal })),
  );
}

function useRenewal(records: Noted, id: string) {
  const queries = useQueryClient();
  return () => queries.invalidateQueries({ queryKey: [records, 'notes', id] });
}

export function useWriteNote(records: Noted, id: string) {
  return useMutation({
    mutationFn: (text: string) =>
      body(api.POST(PATH, { params: { path: { records, id }, header: onceKey() }, body: { body: text } as Schemas['WrittenNote'] })),
    onSuccess: useRenewal(records, id),
  });
}

export function useRemoveNote(records: Noted, id: string) {
  return useMutation({
    mutationFn: (note: string) =>
      done(api.DELETE('/api/v1/{records}/{id}/notes/{note}', { params: { path: { records, id, note } } })),
    onSuccess: useRenewal(records, id),
  });
}
