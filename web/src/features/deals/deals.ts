import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, body, ifMatch, type onceKey, type Schemas } from '@/shared/api/client';
import { pagedQuery } from '@/shared/api/pages';
import type { DealFilters } from './search';

export type Deal = Schemas['DealView'];
export type DealChange = Schemas['DealFields'];
export type NewDeal = Schemas['NewDeal'];
export type LostReason = Schemas['LostReason'];
export type WhyLost = Schemas['WhyLost'];

const PAGE = '60';

export const pipelinesQuery = queryOptions({
  queryKey: ['pipelines'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/pipelines', { signal })),
  staleTime: 5 * 60_000,
});

export const templatesQuery = queryOptions({
  queryKey: ['pipelines', 'templates'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/pipelines/templates', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

export const lostReasonsQuery = queryOptions({
  queryKey: ['pipelines', 'lost-reasons'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/pipelines/lost-reasons', { signal })),
  staleTime: 5 * 60_000,
});

export function dealsQuery(filters: DealFilters & { pipeline?: string | undefined }, sort?: string | undefined) {
  return pagedQuery(['deals', 'list', filters, sort], (cursor, signal) =>
    body(api.GET('/api/v1/deals', { params: { query: { ...filters, sort, limit: PAGE, cursor } }, signal })),
  );
}

export function dealQuery(id: string) {
  return queryOptions({
    queryKey: ['deals', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/deals/{id}', { params: { path: { id } }, signal })),
  });
}

export function historyQuery(id: string) {
  return pagedQuery(['deals', 'history', id], (cursor, signal) =>
    body(api.GET('/api/v1/deals/{id}/history', { params: { path: { id }, query: { limit: '30', cursor } }, signal })),
  );
}

/** Whatever shows deals is looked at again; what others changed meanwhile comes with it. */
export function refreshDeals(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['deals'] });
}

export function useCreateDeal() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ deal, once }: { deal: NewDeal; once: ReturnType<typeof onceKey> }) =>
      body(api.POST('/api/v1/deals', { params: { header: once }, body: deal })),
    onSuccess: () => refreshDeals(queries),
  });
}

export function useEditDeal(deal: Pick<Deal, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Partial<DealChange>) =>
      body(api.PATCH('/api/v1/deals/{id}', { params: { path: { id: deal.id }, header: ifMatch(deal.version) }, body: change })),
    onSuccess: (changed) => queries.setQueryData(dealQuery(deal.id).queryKey, changed),
    onSettled: () => refreshDeals(queries),
  });
}

export function useArchiveDeal() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, away }: { id: string; away: boolean }) => {
      const at = { params: { path: { id } } };
      return body(away ? api.POST('/api/v1/deals/{id}/archive', at) : api.POST('/api/v1/deals/{id}/restore', at));
    },
    onSettled: () => refreshDeals(queries),
  });
}
