import { keepPreviousData, QueryClient } from '@tanstack/react-query';
import { Problem } from '@/shared/api/problem';

/** A refusal will not change by asking again; silence may. */
function worthAsking(failures: number, failure: Error): boolean {
  return failures < 2 && (!(failure instanceof Problem) || failure.status === 0 || failure.status >= 500);
}

export const queries = new QueryClient({
  defaultOptions: {
    queries: { staleTime: 30_000, gcTime: 10 * 60_000, retry: worthAsking, placeholderData: keepPreviousData },
    mutations: { networkMode: 'always' },
  },
});
