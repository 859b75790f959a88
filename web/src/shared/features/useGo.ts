import { useRouter } from '@tanstack/react-router';
import { useCallback } from 'react';

/** Goes to an address that another feature named. */
export function useGo(): (href: string) => void {
  const router = useRouter();
  return useCallback((href) => router.history.push(href), [router]);
}
