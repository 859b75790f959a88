import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';
import { parseSearch } from './search';

export const contactsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/contactos',
  validateSearch: parseSearch,
  component: lazyRouteComponent(() => import('./ContactsPage'), 'ContactsPage'),
});

export const contactRoutes = [contactsRoute] as const;
