import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';
import { parseQueue } from './search';

const queue = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bandeja',
  validateSearch: parseQueue,
  component: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage'),
});

const thread = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bandeja/$conversation',
  validateSearch: parseQueue,
  component: lazyRouteComponent(() => import('./InboxPage'), 'InboxPage'),
});

export const inboxRoutes = [queue, thread] as const;
