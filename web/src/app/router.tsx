import { createRouter } from '@tanstack/react-router';
import { companyRoutes } from '@/features/companies/routes';
import { contactRoutes } from '@/features/contacts/routes';
import { dealRoutes } from '@/features/deals/routes';
import { homeRoutes } from '@/features/home/routes';
import { inboxRoutes } from '@/features/inbox/routes';
import { mergingRoutes } from '@/features/merging/routes';
import { settingsRoutes } from '@/features/settings/routes';
import { taskRoutes } from '@/features/tasks/routes';
import { rootRoute } from '@/shared/features/root';
import { Broken, NotFound } from './Nowhere';
import { Shell } from './Shell';

const routeTree = rootRoute
  .update({ component: Shell, notFoundComponent: NotFound })
  .addChildren([
    ...homeRoutes,
    ...inboxRoutes,
    ...contactRoutes,
    ...mergingRoutes,
    ...companyRoutes,
    ...dealRoutes,
    ...taskRoutes,
    ...settingsRoutes,
  ]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultErrorComponent: Broken,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
