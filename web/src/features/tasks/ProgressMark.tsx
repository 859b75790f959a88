import { useTranslation } from 'react-i18next';
import type { Task } from './tasks';
import classes from './Tasks.module.css';

/** How many of its parts are done. */
export function ProgressMark({ progress }: { progress: Task['progress'] }) {
  const { t } = useTranslation('tasks');
  if (progress.all === 0) return null;
  const { done, all } = progress;
  return (
    <span className={classes.progress} title={t('progress', { done, all })}>
      <span className={classes.track} aria-hidden>
        <span className={classes.bar} style={{ width: `${(100 * done) / all}%` }} />
      </span>
      <span aria-hidden>{done}/{all}</span>
      <span className="sr-only">{t('progress', { done, all })}</span>
    </span>
  );
}
