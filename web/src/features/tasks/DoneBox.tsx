import { useTranslation } from 'react-i18next';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { useFinishTask, type Task } from './tasks';
import classes from './Tasks.module.css';

/** The box that a task is ticked off with; shown as ticked at once, and as it was if the server refuses. */
export function DoneBox({ task, disabled = false }: { task: Pick<Task, 'id' | 'title' | 'done'>; disabled?: boolean }) {
  const { t } = useTranslation('tasks');
  const finish = useFinishTask();
  const shown = finish.isPending ? finish.variables.done : task.done;
  const set = (done: boolean) =>
    finish.mutate(
      { id: task.id, done },
      {
        onSuccess: () => done && tell(t('completed', { title: task.title }), () => finish.mutate({ id: task.id, done: false })),
        onError: tellProblem,
      },
    );
  return (
    <input
      type="checkbox"
      className={classes.box}
      checked={shown}
      disabled={disabled}
      aria-label={t('complete', { title: task.title })}
      onChange={(event) => set(event.currentTarget.checked)}
    />
  );
}
