import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bandeja',
  component: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage'),
});

export const inboxRoutes = [page] as const;
