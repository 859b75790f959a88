import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';
import { parseCompanies } from './search';

export const companiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/empresas',
  validateSearch: parseCompanies,
  component: lazyRouteComponent(() => import('./CompaniesPage'), 'CompaniesPage'),
});

export const companyRoutes = [companiesRoute] as const;
