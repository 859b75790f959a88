import { queryOptions, useSuspenseQuery } from '@tanstack/react-query';
import { useCallback } from 'react';
import { api, body, csrfToken } from '@/shared/api/client';

const COME_BACK_TO = 'hilo.comeBackTo';
const START_OF_LOGIN = '/oauth2/authorization/hilo';

export const meQuery = queryOptions({
  queryKey: ['me'],
  queryFn: () => body(api.GET('/api/v1/me')),
  staleTime: 5 * 60_000,
  retry: false,
});

export function useMe() {
  return useSuspenseQuery(meQuery).data;
}

/** Whether `contacts:view` is among permissions such as `contacts:view:own` or `*:*:all`. */
export function allows(permissions: readonly string[], wanted: string): boolean {
  const [module, action] = wanted.split(':');
  return permissions.some((permission) => {
    const [heldModule, heldAction] = permission.split(':');
    return (heldModule === '*' || heldModule === module) && (heldAction === '*' || heldAction === action);
  });
}

export type May = (wanted: string | undefined) => boolean;

export function useMay(): May {
  const { permissions } = useMe();
  return useCallback((wanted) => wanted === undefined || allows(permissions, wanted), [permissions]);
}

/** Leaves for the sign-in page and comes back to this screen. */
export function signIn(): void {
  sessionStorage.setItem(COME_BACK_TO, location.pathname + location.search);
  location.assign(START_OF_LOGIN);
}

/** Where they were when they were asked to sign in, once. */
export function placeToComeBackTo(): string | undefined {
  const place = sessionStorage.getItem(COME_BACK_TO) ?? undefined;
  sessionStorage.removeItem(COME_BACK_TO);
  return place?.startsWith('/') && !place.startsWith('//') ? place : undefined;
}

/** A form, not a call: the answer leads through identity-service, which ends its own session too. */
export function signOut(): void {
  const form = document.createElement('form');
  form.method = 'post';
  form.action = '/logout';
  const token = document.createElement('input');
  token.type = 'hidden';
  token.name = '_csrf';
  token.value = csrfToken();
  form.append(token);
  document.body.append(form);
  form.submit();
}
