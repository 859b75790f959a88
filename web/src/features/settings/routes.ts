import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { rootRoute } from '@/shared/features/root';

const page = createRoute({
  getParentRoute: () => rootRoute,
  path: '/configuracion',
  component: lazyRouteComponent(() => import('./SettingsPage'), 'SettingsPage'),
});

const within = () => page;

const index = createRoute({
  getParentRoute: within,
  path: '/',
  component: lazyRouteComponent(() => import('./SettingsPage'), 'FirstSection'),
});

const channels = createRoute({
  getParentRoute: within,
  path: '/canales',
  component: lazyRouteComponent(() => import('./channels/ChannelsPage'), 'ChannelsPage'),
});

const newChannel = createRoute({
  getParentRoute: within,
  path: '/canales/nuevo',
  validateSearch: (search: Record<string, unknown>): { canal?: string; proveedor?: string } => ({
    ...(typeof search.canal === 'string' && { canal: search.canal }),
    ...(typeof search.proveedor === 'string' && { proveedor: search.proveedor }),
  }),
  component: lazyRouteComponent(() => import('./channels/NewChannelPage'), 'NewChannelPage'),
});

const channel = createRoute({
  getParentRoute: within,
  path: '/canales/$id',
  component: lazyRouteComponent(() => import('./channels/ChannelPage'), 'ChannelPage'),
});

const unparsed = createRoute({
  getParentRoute: within,
  path: '/no-entendidos',
  component: lazyRouteComponent(() => import('./unparsed/UnparsedPage'), 'UnparsedPage'),
});

const users = createRoute({
  getParentRoute: within,
  path: '/usuarios',
  validateSearch: (search: Record<string, unknown>): { id?: string } => ({
    ...(typeof search.id === 'string' && { id: search.id }),
  }),
  component: lazyRouteComponent(() => import('./people/UsersPage'), 'UsersPage'),
});

const roles = createRoute({
  getParentRoute: within,
  path: '/roles',
  component: lazyRouteComponent(() => import('./people/RolesPage'), 'RolesPage'),
});

const clients = createRoute({
  getParentRoute: within,
  path: '/api',
  component: lazyRouteComponent(() => import('./clients/ClientsPage'), 'ClientsPage'),
});

const pipelines = createRoute({
  getParentRoute: within,
  path: '/pipelines',
  validateSearch: (search: Record<string, unknown>): { id?: string } => ({
    ...(typeof search.id === 'string' && { id: search.id }),
  }),
  component: lazyRouteComponent(() => import('./work/PipelinesPage'), 'PipelinesPage'),
});

const reasons = createRoute({
  getParentRoute: within,
  path: '/motivos',
  component: lazyRouteComponent(() => import('./work/LostReasonsPage'), 'LostReasonsPage'),
});

const states = createRoute({
  getParentRoute: within,
  path: '/estados',
  component: lazyRouteComponent(() => import('./work/TaskStatesPage'), 'TaskStatesPage'),
});

export const settingsRoutes = [
  page.addChildren([index, channels, newChannel, channel, unparsed, pipelines, reasons, states, users, roles, clients]),
] as const;
