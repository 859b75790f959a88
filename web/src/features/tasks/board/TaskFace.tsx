import { useTranslation } from 'react-i18next';
import { Initials } from '@/shared/ui/Initials';
import { DueMark } from '../DueMark';
import { PriorityMark } from '../PriorityMark';
import { ProgressMark } from '../ProgressMark';
import { linksOf } from '../TaskRow';
import type { Task } from '../tasks';
import classes from '../Tasks.module.css';

/** What a card says of its task. */
export function TaskFace({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const links = linksOf(task);
  return (
    <>
      <span className={classes.cardTitle}>{task.title}</span>
      {links && <span className={`${classes.links} ellipsis`}>{links}</span>}
      <span className={classes.cardLine}>
        <span className={classes.marks}>
          {task.priority !== 'medium' && <PriorityMark priority={task.priority} />}
          <DueMark task={task} />
          <ProgressMark progress={task.progress} />
        </span>
        {task.assignee && (
          <span title={task.assignee.name}>
            <Initials name={task.assignee.name} size={22} />
            <span className="sr-only">{t('assignedTo', { name: task.assignee.name })}</span>
          </span>
        )}
      </span>
    </>
  );
}
