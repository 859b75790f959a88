import { IconApi, IconCircleHalf2, IconMessageQuestion, IconMoodSad, IconPlugConnected, IconShieldLock, IconTargetArrow, IconUsersGroup, type Icon } from '@tabler/icons-react';
import { useMay } from '@/shared/session/session';
import type es from './texts/es';

export interface Section {
  to: string;
  label: keyof typeof es.section;
  icon: Icon;
  group: 'service' | 'sales' | 'people' | 'integration';
  needs: string;
}

const SECTIONS: readonly Section[] = [
  { to: '/configuracion/canales', label: 'channels', icon: IconPlugConnected, group: 'service', needs: 'channels:view' },
  { to: '/configuracion/no-entendidos', label: 'unparsed', icon: IconMessageQuestion, group: 'service', needs: 'channels:configure' },
  { to: '/configuracion/pipelines', label: 'pipelines', icon: IconTargetArrow, group: 'sales', needs: 'deals:configure' },
  { to: '/configuracion/motivos', label: 'reasons', icon: IconMoodSad, group: 'sales', needs: 'deals:configure' },
  { to: '/configuracion/estados', label: 'states', icon: IconCircleHalf2, group: 'sales', needs: 'tasks:configure' },
  { to: '/configuracion/usuarios', label: 'users', icon: IconUsersGroup, group: 'people', needs: 'users:view' },
  { to: '/configuracion/roles', label: 'roles', icon: IconShieldLock, group: 'people', needs: 'users:view' },
  { to: '/configuracion/api', label: 'clients', icon: IconApi, group: 'integration', needs: 'settings:configure' },
];

/** What the caller may set up, or at least see. */
export function useSections(): Section[] {
  const may = useMay();
  return SECTIONS.filter((section) => may(section.needs));
}
