import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contactos',
  component: lazyRouteComponent(() => import('./ContactsPage'), 'ContactsPage'),
});

export const contactRoutes = [page] as const;
