import { infiniteQueryOptions, type QueryKey } from '@tanstack/react-query';

export interface Page<T> {
  items: T[];
  next?: string | null;
}

/** A list as the API gives it: page by page, each telling where the next begins. */
export function pagedQuery<T>(queryKey: QueryKey, load: (cursor: string | undefined, signal: AbortSignal) => Promise<Page<T>>) {
  return infiniteQueryOptions({
    queryKey,
    queryFn: ({ pageParam, signal }) => load(pageParam, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (last) => last.next ?? undefined,
  });
}

/** All rows fetched so far. */
export function rowsOf<T>(data: { pages: Page<T>[] } | undefined): T[] {
  return data?.pages.flatMap((page) => page.items) ?? [];
}
