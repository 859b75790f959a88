import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { contactsRoute } from './routes';
import type { ContactSearch } from './search';

/** The address as the state of the screen. */
export function useContactSearch() {
  const search = contactsRoute.useSearch();
  const navigate = useNavigate({ from: '/contactos' });
  /** Typing and filtering replace the address, opening something adds to the history. */
  const change = useCallback(
    (changes: Partial<ContactSearch>, how: 'push' | 'replace' = 'push') =>
      void navigate({ search: (now) => ({ ...now, ...changes }), replace: how === 'replace' }),
    [navigate],
  );
  return { search, change };
}
