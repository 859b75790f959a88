import { IconBeach } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ErrorNotice } from '@/shared/ui/Banners';
import { EmptyState } from '@/shared/ui/EmptyState';
import { TaskRow } from './TaskRow';
import { myDayQuery } from './tasks';
import { useTaskSearch } from './useTaskSearch';
import classes from './Tasks.module.css';

const PARTS = ['overdue', 'today', 'next'] as const;

/** What waits for the caller: late, today, the week after. */
export function MyDay() {
  const { t } = useTranslation('tasks');
  const { search, change } = useTaskSearch();
  const { data, error, refetch } = useQuery(myDayQuery);
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return null;
  if (PARTS.every((part) => data[part].count === 0)) {
    return <EmptyState icon={IconBeach} title={t('dayFree')} text={t('dayFreeHelp')} />;
  }
  return (
    <div className={classes.day}>
      {PARTS.filter((part) => data[part].count > 0).map((part) => (
        <section key={part} aria-labelledby={`part-${part}`}>
          <h2 id={`part-${part}`} className={classes.part} data-part={part}>
            {t(`part.${part}`)} <span className={classes.count}>{data[part].count}</span>
          </h2>
          <ul className={classes.rows}>
            {data[part].items.map((task) => (
              <li key={task.id}><TaskRow task={task} chosen={search.id === task.id} onOpen={() => change({ id: task.id })} /></li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
