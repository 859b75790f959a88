import { IconLink } from '@tabler/icons-react';
import { useMay } from '@/shared/session/session';
import { OpenButton } from '@/shared/ui/RecordTable';
import { DoneBox } from './DoneBox';
import { DueMark } from './DueMark';
import { PriorityMark } from './PriorityMark';
import { ProgressMark } from './ProgressMark';
import type { Task } from './tasks';
import classes from './Tasks.module.css';

interface TaskRowProps {
  task: Task;
  chosen?: boolean;
  onOpen: () => void;
}

/** A task in a list of few. */
export function TaskRow({ task, chosen = false, onOpen }: TaskRowProps) {
  const mayEdit = useMay()('tasks:edit');
  const links = linksOf(task);
  return (
    <div className={classes.row} data-chosen={chosen || undefined}>
      <DoneBox task={task} disabled={!mayEdit} />
      <div className={classes.rowMain}>
        <OpenButton done={task.done} onOpen={onOpen}>{task.title}</OpenButton>
        {links && <span className={classes.links}><IconLink size={13} aria-hidden /><span className="ellipsis">{links}</span></span>}
      </div>
      <ProgressMark progress={task.progress} />
      {task.priority === 'high' && <PriorityMark priority={task.priority} />}
      <DueMark task={task} />
    </div>
  );
}

/** The names of what a task hangs on, as far as they are known. */
export function linksOf(task: Pick<Task, 'contacts' | 'companies' | 'deals'>): string {
  return [...task.deals, ...task.contacts, ...task.companies].map(({ name }) => name).filter(Boolean).join(' · ');
}
