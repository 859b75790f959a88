import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';
import { dealSearchOf } from './search';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/oportunidades',
  validateSearch: dealSearchOf,
  component: lazyRouteComponent(() => import('./DealsPage'), 'DealsPage'),
});

const analysis = createRoute({
  getParentRoute: () => rootRoute,
  path: '/oportunidades/analisis',
  validateSearch: dealSearchOf,
  component: lazyRouteComponent(() => import('./analysis/AnalysisPage'), 'AnalysisPage'),
});

export const dealRoutes = [page, analysis] as const;
