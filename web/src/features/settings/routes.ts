import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/configuracion',
  component: lazyRouteComponent(() => import('./SettingsPage'), 'SettingsPage'),
});

export const settingsRoutes = [page] as const;
