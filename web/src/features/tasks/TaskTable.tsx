import { Button, Loader } from '@mantine/core';
import { useIntersection } from '@mantine/hooks';
import { IconArrowDown, IconArrowUp, IconChecklist } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { EmptyState } from '@/shared/ui/EmptyState';
import { DoneBox } from './DoneBox';
import { DueMark } from './DueMark';
import { PriorityMark } from './PriorityMark';
import { ProgressMark } from './ProgressMark';
import { filtersIn } from './search';
import { linksOf } from './TaskRow';
import { stateName, tasksQuery, type Task } from './tasks';
import { useTaskSearch } from './useTaskSearch';
import classes from './Tasks.module.css';

const COLUMNS = ['title', 'state', 'priority', 'assignee', 'due'] as const;

/** All tasks of the filters, in any order, as many as there are. */
export function TaskTable() {
  const { t } = useTranslation(['tasks', 'shared']);
  const { search } = useTaskSearch();
  const filters = filtersIn(search);
  const tasks = useInfiniteQuery(tasksQuery(filters, search.sort ?? 'due'));
  const { ref, entry } = useIntersection({ rootMargin: '400px' });
  const { hasNextPage, isFetchingNextPage, fetchNextPage } = tasks;
  useEffect(() => {
    if (entry?.isIntersecting && hasNextPage && !isFetchingNextPage) void fetchNextPage();
  }, [entry?.isIntersecting, hasNextPage, isFetchingNextPage, fetchNextPage]);

  if (tasks.error) return <ErrorNotice error={tasks.error} onRetry={() => void tasks.refetch()} />;
  const rows = rowsOf(tasks.data);
  if (tasks.data && rows.length === 0) {
    return <EmptyState icon={IconChecklist} title={t(Object.keys(filters).length > 0 ? 'noneFound' : 'noneYet')} text={t('noneYetHelp')} />;
  }
  return (
    // What scrolls has to be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.frame} role="region" aria-label={t('title')} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col" className={classes.boxColumn}><span className="sr-only">{t('done')}</span></th>
            {COLUMNS.map((column) => <Heading key={column} name={column} />)}
            <th scope="col"><span className={classes.column}>{t('links')}</span></th>
          </tr>
        </thead>
        <tbody>{rows.map((task) => <Row key={task.id} task={task} />)}</tbody>
      </table>
      <div ref={ref} className={classes.end}>
        {isFetchingNextPage && <Loader size="sm" />}
        {hasNextPage && !isFetchingNextPage && <Button variant="subtle" size="xs" onClick={() => void fetchNextPage()}>{t('shared:loadMore')}</Button>}
      </div>
    </div>
  );
}

function Heading({ name }: { name: (typeof COLUMNS)[number] }) {
  const { t } = useTranslation('tasks');
  const { search, change } = useTaskSearch();
  const now = search.sort ?? 'due';
  const ascending = now === name;
  const descending = now === `-${name}`;
  return (
    <th scope="col" aria-sort={ascending ? 'ascending' : descending ? 'descending' : 'none'}>
      <button type="button" className={classes.sort} onClick={() => change({ sort: ascending ? `-${name}` : name }, 'replace')}>
        {t(`column.${name}`)}
        {ascending && <IconArrowUp size={14} aria-hidden />}
        {descending && <IconArrowDown size={14} aria-hidden />}
      </button>
    </th>
  );
}

function Row({ task }: { task: Task }) {
  const { search, change } = useTaskSearch();
  const mayEdit = useMay()('tasks:edit');
  return (
    <tr aria-current={search.id === task.id || undefined}>
      <td className={classes.boxColumn}><DoneBox task={task} disabled={!mayEdit} /></td>
      <td>
        <span className={classes.titleCell}>
          <button type="button" className={classes.open} data-done={task.done || undefined} onClick={() => change({ id: task.id })}>{task.title}</button>
          <ProgressMark progress={task.progress} />
        </span>
      </td>
      <td><span className={classes.state}><span className={classes.dot} style={{ background: task.state.color }} aria-hidden />{stateName(task.state)}</span></td>
      <td><PriorityMark priority={task.priority} /></td>
      <td>{task.assignee?.name ?? task.team?.name}</td>
      <td><DueMark task={task} /></td>
      <td className="ellipsis">{linksOf(task)}</td>
    </tr>
  );
}
