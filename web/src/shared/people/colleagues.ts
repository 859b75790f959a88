import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, body } from '@/shared/api/client';
import { useMay } from '@/shared/session/session';

const colleaguesQuery = queryOptions({
  queryKey: ['users', 'colleagues'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/users', { params: { query: { limit: 200 } }, signal })),
  staleTime: 5 * 60_000,
});

export interface Colleague {
  id: string;
  name: string;
}

const NOBODY: Colleague[] = [];

/** Whom work can be given to; nobody, for those who may not see who is there. */
export function useColleagues(): Colleague[] {
  const maySee = useMay()('users:view');
  const { data } = useQuery({ ...colleaguesQuery, enabled: maySee });
  return data?.items.filter((user) => user.active) ?? NOBODY;
}
