import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/oportunidades',
  component: lazyRouteComponent(() => import('./DealsPage'), 'DealsPage'),
});

export const dealRoutes = [page] as const;
