import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/empresas',
  component: lazyRouteComponent(() => import('./CompaniesPage'), 'CompaniesPage'),
});

export const companyRoutes = [page] as const;
