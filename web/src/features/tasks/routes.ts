import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';
import { taskSearchOf } from './search';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/tareas',
  validateSearch: taskSearchOf,
  component: lazyRouteComponent(() => import('./TasksPage'), 'TasksPage'),
});

export const taskRoutes = [page] as const;
