import { IconAlertTriangle, IconCircleCheck, IconClock, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import classes from '../Settings.module.css';
import type { Account } from './channels';
import { healthOf, type Health } from './guides';

const ICONS: Record<Health, Icon> = { fine: IconCircleCheck, failing: IconAlertTriangle, waiting: IconClock };

export function HealthMark({ health }: { health: Account['health'] }) {
  const { t } = useTranslation('settings');
  const state = healthOf(health);
  const Mark = ICONS[state];
  return (
    <span className={classes.state} data-state={state}>
      <Mark size={14} aria-hidden />
      {t(`health.${state}`)}
    </span>
  );
}
