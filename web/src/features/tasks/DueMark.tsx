import { IconCalendar } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { clock } from '@/shared/format/time';
import { dueDay, dueWords } from './due';
import { shortDay } from '@/shared/format/due';
import type { Task } from './tasks';
import classes from './Tasks.module.css';

/** When a task is due, in words; its colour says the same once more. */
export function DueMark({ task }: { task: Pick<Task, 'dueAt' | 'dueOn' | 'urgency' | 'done'> }) {
  const { t } = useTranslation('tasks');
  const day = dueDay(task);
  const words = dueWords(task, new Date());
  if (!day || !words) return null;
  const date = shortDay(day);
  const plain = task.done || words.key === 'on';
  return (
    <span className={classes.due} data-urgency={task.urgency}>
      <IconCalendar size={13} aria-hidden />
      {plain ? date : t(`due.${words.key}`, { count: 'count' in words ? words.count : 0, date })}
      {task.dueAt && `, ${clock(task.dueAt)}`}
    </span>
  );
}
