import { queryOptions, useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query';
import { api, body, ifMatch, onceKey, type Schemas } from '@/shared/api/client';
import { pagedQuery } from '@/shared/api/pages';
import { language } from '@/shared/i18n/i18n';
import type { TaskFilters } from './search';

export type Task = Schemas['TaskView'];
export type TaskFields = Schemas['TaskFields'];
export type TaskState = Schemas['TaskState'];
export type TaskBoard = Schemas['TaskBoard'];

const PAGE = '60';

export const statesQuery = queryOptions({
  queryKey: ['tasks', 'states'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/tasks/states', { signal })),
  staleTime: 5 * 60_000,
});

export function tasksQuery(filters: TaskFilters & { parent?: string; conversation?: string }, sort?: string | undefined) {
  return pagedQuery(['tasks', 'list', filters, sort], (cursor, signal) =>
    body(api.GET('/api/v1/tasks', { params: { query: { ...filters, sort, limit: PAGE, cursor } }, signal })),
  );
}

export function boardQuery(filters: TaskFilters, limit: number) {
  return queryOptions({
    queryKey: ['tasks', 'board', filters, limit],
    queryFn: ({ signal }) => body(api.GET('/api/v1/tasks/board', { params: { query: { ...filters, limit: String(limit) } }, signal })),
  });
}

export const myDayQuery = queryOptions({
  queryKey: ['tasks', 'my-day'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/tasks/my-day', { signal })),
});

export function taskQuery(id: string) {
  return queryOptions({
    queryKey: ['tasks', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/tasks/{id}', { params: { path: { id } }, signal })),
  });
}

/** States have a second name for those who read English. */
export function stateName(state: { name: string; nameEn: string }): string {
  return (language() === 'en' && state.nameEn) || state.name;
}

export function refreshTasks(queries: QueryClient): Promise<void> {
  return queries.invalidateQueries({ queryKey: ['tasks'] });
}

export function useCreateTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (fields: Pick<TaskFields, 'title'> & Partial<TaskFields>) =>
      body(api.POST('/api/v1/tasks', { params: { header: onceKey() }, body: fields as TaskFields })),
    onSuccess: () => refreshTasks(queries),
  });
}

export function useAddPart(parent: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (title: string) =>
      body(api.POST('/api/v1/tasks/{id}/subtasks', { params: { path: { id: parent }, header: onceKey() }, body: { title } as TaskFields })),
    onSuccess: () => refreshTasks(queries),
  });
}

export function useEditTask(task: Pick<Task, 'id' | 'version'>) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (change: Partial<TaskFields>) =>
      body(api.PATCH('/api/v1/tasks/{id}', { params: { path: { id: task.id }, header: ifMatch(task.version) }, body: change as TaskFields })),
    onSuccess: (changed) => queries.setQueryData(taskQuery(task.id).queryKey, changed),
    onSettled: () => refreshTasks(queries),
  });
}

/** Done or open again. No version is named: whoever ticks a task off means it, whatever else changed. */
export function useFinishTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, done }: { id: string; done: boolean }) => {
      const at = { params: { path: { id } } };
      return body(done ? api.POST('/api/v1/tasks/{id}/complete', at) : api.POST('/api/v1/tasks/{id}/reopen', at));
    },
    onSettled: () => refreshTasks(queries),
  });
}

export function useArchiveTask() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: ({ id, away }: { id: string; away: boolean }) => {
      const at = { params: { path: { id } } };
      return body(away ? api.POST('/api/v1/tasks/{id}/archive', at) : api.POST('/api/v1/tasks/{id}/restore', at));
    },
    onSettled: () => refreshTasks(queries),
  });
}
