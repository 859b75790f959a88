import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { DealSearch } from './search';

const route = getRouteApi('/oportunidades');

export type Change = { [K in keyof DealSearch]?: DealSearch[K] | undefined };

/** The address as the state of the screen. */
export function useDealSearch(): { search: DealSearch; change: (changes: Change, how?: 'push' | 'replace') => void } {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  /** Typing and filtering replace the address, opening something adds to the history. */
  const change = useCallback(
    (changes: Change, how: 'push' | 'replace' = 'push') =>
      void navigate({ search: (now) => ({ ...now, ...changes }) as DealSearch, replace: how === 'replace' }),
    [navigate],
  );
  return { search, change };
}
