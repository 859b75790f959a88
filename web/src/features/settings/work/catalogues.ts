import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, ifMatch, type Schemas } from '@/shared/api/client';

export type Pipeline = Schemas['Pipeline'];
export type PipelineChange = Schemas['PipelineChange'];
export type LostReason = Schemas['LostReason'];
export type TaskState = Schemas['TaskState'];

export const pipelinesQuery = queryOptions({
  queryKey: ['pipelines', 'all'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/pipelines', { params: { query: { archived: 'true' } }, signal })),
});

export const templatesQuery = queryOptions({
  queryKey: ['pipelines', 'templates'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/pipelines/templates', { signal })),
});

export const reasonsQuery = queryOptions({
  queryKey: ['pipelines', 'lost-reasons', 'all'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/pipelines/lost-reasons', { params: { query: { archived: 'true' } }, signal })),
});

export const statesQuery = queryOptions({
  queryKey: ['tasks', 'states'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/tasks/states', { signal })),
});

function useChanging<V, R>(change: (values: V) => Promise<R>, ...keys: string[]) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: change,
    onSuccess: () => Promise.all(keys.map((key) => queries.invalidateQueries({ queryKey: [key] }))),
  });
}

export function useCreatePipeline() {
  return useChanging(
    ({ template, name }: { template: string; name: string }) =>
      body(api.POST('/api/v1/pipelines', { body: { template, ...(name.trim() && { name: name.trim() }) } })),
    'pipelines',
  );
}

export function useChangePipeline(pipeline: Pipeline) {
  return useChanging(
    (change: Partial<PipelineChange>) =>
      body(
        api.PATCH('/api/v1/pipelines/{id}', {
          params: { path: { id: pipeline.id }, header: ifMatch(pipeline.version) },
          body: change as PipelineChange,
        }),
      ),
    'pipelines',
    'deals',
  );
}

export function useAddReason() {
  return useChanging(
    (reason: { name: string; needsText: boolean }) => body(api.POST('/api/v1/pipelines/lost-reasons', { body: reason })),
    'pipelines',
  );
}

export function useChangeReason() {
  return useChanging(
    ({ id, ...change }: Pick<LostReason, 'id'> & Partial<LostReason>) =>
      body(api.PATCH('/api/v1/pipelines/lost-reasons/{id}', { params: { path: { id } }, body: change as LostReason })),
    'pipelines',
  );
}

export function useAddState() {
  return useChanging(
    (state: Pick<TaskState, 'name' | 'phase' | 'color'>) => body(api.POST('/api/v1/tasks/states', { body: state })),
    'tasks',
  );
}

export function useChangeState() {
  return useChanging(
    ({ id, version, ...change }: Pick<TaskState, 'id' | 'version'> & Partial<TaskState>) =>
      body(api.PATCH('/api/v1/tasks/states/{id}', { params: { path: { id }, header: ifMatch(version) }, body: change })),
    'tasks',
  );
}

export function useOrderStates() {
  return useChanging((ids: string[]) => body(api.PUT('/api/v1/tasks/states/order', { body: { ids } })), 'tasks');
}
