import { dueDay, dueFields, dueTime } from './due';
import type { Task, TaskFields } from './tasks';

/** A task as a form holds it. */
export interface TaskForm {
  title: string;
  description: string;
  stateId: string;
  priority: Task['priority'];
  date: string;
  time: string;
  assigneeId: string | null;
  tags: string[];
}

export function emptyForm(assigneeId: string, stateId: string): TaskForm {
  return { title: '', description: '', stateId, priority: 'medium', date: '', time: '', assigneeId, tags: [] };
}

export function formOf(task: Task): TaskForm {
  return {
    title: task.title,
    description: task.description,
    stateId: task.state.id,
    priority: task.priority,
    date: dueDay(task) ?? '',
    time: dueTime(task),
    assigneeId: task.assignee?.id ?? null,
    tags: [...task.tags],
  };
}

type Said = Pick<TaskFields, 'title' | 'description' | 'stateId' | 'priority' | 'dueAt' | 'dueOn' | 'assigneeId' | 'tags'>;

/** In the words of the API. */
export function fieldsOf({ date, time, ...rest }: TaskForm): Said {
  return { ...rest, ...dueFields(date, time) } as Said;
}

/** Only what is different, as a merge patch says it. Date and time belong together. */
export function changesOf(before: TaskForm, after: TaskForm): Partial<Said> {
  const [was, is] = [fieldsOf(before), fieldsOf(after)];
  return Object.fromEntries(Object.entries(is).filter(([name, value]) => JSON.stringify(value) !== JSON.stringify(was[name as keyof Said])));
}
