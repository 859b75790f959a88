import { IconChevronDown, IconChevronUp, IconMinus, type Icon } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Task } from './tasks';
import classes from './Tasks.module.css';

const ICONS: Record<Task['priority'], Icon> = { high: IconChevronUp, medium: IconMinus, low: IconChevronDown };

export function PriorityMark({ priority }: { priority: Task['priority'] }) {
  const { t } = useTranslation('tasks');
  const Mark = ICONS[priority];
  return (
    <span className={classes.priority} data-priority={priority}>
      <Mark size={14} aria-hidden />
      {t(`priorityOf.${priority}`)}
    </span>
  );
}
