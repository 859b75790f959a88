import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import i18next from 'i18next';
import { api, body, ifMatch, type Schemas } from '@/shared/api/client';

export type User = Schemas['User'];

export interface NewUserForm {
  name: string;
  email: string;
  roles: string[];
  locale: string;
}

export interface UserForm {
  name: string;
  locale: string;
  roles: string[];
  active: boolean;
}

const list = (signal: AbortSignal) => body(api.GET('/api/v1/users', { params: { query: { limit: 200 } }, signal }));

/** A user as the list tells of them; those who may not see more get the name alone. */
export type Listed = Awaited<ReturnType<typeof list>>['items'][number];

export const usersQuery = queryOptions({
  queryKey: ['users', 'all'],
  queryFn: ({ signal }) => list(signal),
});

export const userQuery = (id: string) =>
  queryOptions({
    queryKey: ['users', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/users/{id}', { params: { path: { id } }, signal })),
  });

/** What there is to permit, and which roles hold it. */
export const permissionsQuery = queryOptions({
  queryKey: ['permissions'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/permissions', { signal })),
  staleTime: 5 * 60_000,
});

export function useInvite() {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: NewUserForm) => body(api.POST('/api/v1/users', { body: form })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}

export function useEditUser(user: User) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: UserForm) =>
      body(api.PATCH('/api/v1/users/{id}', { params: { path: { id: user.id }, header: ifMatch(user.version) }, body: form })),
    onSettled: () => queries.invalidateQueries({ queryKey: ['users'] }),
  });
}

/** The built-in roles are called what people call them; others have names of their own. */
export function roleName(role: string): string {
  const key = `settings:roleName.${role}`;
  return i18next.exists(key) ? i18next.t(key as 'settings:roleName.ADMIN') : role;
}
