import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tareas',
  component: lazyRouteComponent(() => import('./TasksPage'), 'TasksPage'),
});

export const taskRoutes = [page] as const;
