import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, ifMatch, onceKey, type Schemas } from '@/shared/api/client';
import { pagedQuery } from '@/shared/api/pages';
import type { recordOf } from './form';
import type { CompanySearch } from './search';

export type Company = Schemas['CompanyView'];
export type WrittenCompany = ReturnType<typeof recordOf>;

export function companiesQuery({ q, status, health }: CompanySearch) {
  return pagedQuery(['companies', 'list', { q, status, health }], (cursor, signal) =>
    body(
      api.GET('/api/v1/companies', {
        params: { query: { q, status: status?.join(','), health: health?.join(','), limit: '60', cursor } },
        signal,
      }),
    ),
  );
}

export function companyQuery(id: string) {
  return queryOptions({
    queryKey: ['companies', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/companies/{id}', { params: { path: { id } }, signal })),
  });
}

export function companyContactsQuery(id: string) {
  return pagedQuery(['companies', 'contacts', id], (cursor, signal) =>
    body(api.GET('/api/v1/companies/{id}/contacts', { params: { path: { id }, query: { limit: '50', cursor } }, signal })),
  );
}

export function useCreateCompany() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (record: WrittenCompany) =>
      body(api.POST('/api/v1/companies', { params: { header: onceKey() }, body: record as Schemas['CompanyRecord'] })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['companies'] }),
  });
}

export function useEditCompany(id: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ version, record }: { version: number; record: WrittenCompany }) =>
      body(
        api.PATCH('/api/v1/companies/{id}', {
          params: { path: { id }, header: ifMatch(version) },
          body: record as Schemas['CompanyRecord'],
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['companies'] }),
  });
}
