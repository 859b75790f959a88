import { getRouteApi } from '@tanstack/react-router';
import { useCallback } from 'react';
import type { TaskSearch } from './search';

const route = getRouteApi('/tareas');

export type Change = { [K in keyof TaskSearch]?: TaskSearch[K] | undefined };

/** The address as the state of the screen. */
export function useTaskSearch(): { search: TaskSearch; change: (changes: Change, how?: 'push' | 'replace') => void } {
  const search = route.useSearch();
  const navigate = route.useNavigate();
  /** Typing and filtering replace the address, opening something adds to the history. */
  const change = useCallback(
    (changes: Change, how: 'push' | 'replace' = 'push') =>
      void navigate({ search: (now) => ({ ...now, ...changes }) as TaskSearch, replace: how === 'replace' }),
    [navigate],
  );
  return { search, change };
}
