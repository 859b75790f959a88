import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';

export interface PairSearch {
  a?: string;
  b?: string;
}

export const mergeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contactos/fusionar',
  validateSearch: ({ a, b }: Record<string, unknown>): PairSearch => ({
    ...(typeof a === 'string' && { a }),
    ...(typeof b === 'string' && { b }),
  }),
  component: lazyRouteComponent(() => import('./MergePage'), 'MergePage'),
});

const duplicatesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contactos/duplicados',
  component: lazyRouteComponent(() => import('./DuplicatesPage'), 'DuplicatesPage'),
});

export const mergingRoutes = [mergeRoute, duplicatesRoute] as const;
