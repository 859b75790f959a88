import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query';
import { api, body, done, ifMatch, type onceKey, type Schemas } from '@/shared/api/client';
import { healthOf } from './guides';

export type Account = Schemas['AccountView'];

/** What a form about an account holds; empty secrets stay as they are. */
export interface AccountForm {
  name: string;
  key: string;
  settings: Record<string, string>;
  secrets: Record<string, string>;
}

const WHILE_WAITING = 4_000;

export const channelsQuery = queryOptions({
  queryKey: ['channels'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/channels', { params: { query: { limit: 200 } }, signal })),
});

/** Looks again and again until the first message has come: that is the test of a new channel. */
export const channelQuery = (id: string) =>
  queryOptions({
    queryKey: ['channels', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/channels/{id}', { params: { path: { id } }, signal })),
    refetchInterval: ({ state }) => (state.data && healthOf(state.data.health) === 'waiting' ? WHILE_WAITING : false),
  });

export function useConnect(channel: string, provider: string) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: AccountForm & { once: ReturnType<typeof onceKey> }) =>
      body(
        api.POST('/api/v1/channels', {
          params: { header: form.once },
          body: { channel, key: form.key, name: form.name, settings: filled(form.settings), secrets: filled(form.secrets), ...(provider && { provider }) },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['channels'] }),
  });
}

export function useChange(account: Account) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: (form: AccountForm) =>
      body(
        api.PATCH('/api/v1/channels/{id}', {
          params: { path: { id: account.id }, header: ifMatch(account.version) },
          body: { name: form.name, settings: orNull(form.settings), secrets: filled(form.secrets) },
        }),
      ),
    onSuccess: (changed) => {
      queries.setQueryData(channelQuery(account.id).queryKey, changed);
      return queries.invalidateQueries({ queryKey: ['channels'] });
    },
  });
}

export function useClose(account: Account) {
  const queries = useQueryClient();
  return useMutation({
    mutationFn: () => done(api.DELETE('/api/v1/channels/{id}', { params: { path: { id: account.id }, header: ifMatch(account.version) } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['channels'] }),
  });
}

function filled(values: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
}

/** A setting that was emptied is taken away, as a merge patch says it. */
function orNull(values: Record<string, string>): Record<string, string | null> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value.trim() || null]));
}
