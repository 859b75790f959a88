import { IconChecklist } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { EmptyState } from '@/shared/ui/EmptyState';
import { OpenButton, RecordTable } from '@/shared/ui/RecordTable';
import { SortHeading } from '@/shared/ui/SortHeading';
import { DoneBox } from './DoneBox';
import { DueMark } from './DueMark';
import { PriorityMark } from './PriorityMark';
import { ProgressMark } from './ProgressMark';
import { filtersIn } from './search';
import { linksOf } from './TaskRow';
import { stateName, tasksQuery, type Task } from './tasks';
import { useTaskSearch } from './useTaskSearch';
import classes from './Tasks.module.css';

const SOONEST = 'due';
const COLUMNS = ['title', 'state', 'priority', 'assignee', 'due'] as const;

/** All tasks of the filters, in any order, as many as there are. */
export function TaskTable() {
  const { t } = useTranslation('tasks');
  const { search, change } = useTaskSearch();
  const filters = filtersIn(search);
  const tasks = useInfiniteQuery(tasksQuery(filters, search.sort ?? SOONEST));
  if (tasks.error) return <ErrorNotice error={tasks.error} onRetry={() => void tasks.refetch()} />;
  const rows = rowsOf(tasks.data);
  if (tasks.data && rows.length === 0) {
    return <EmptyState icon={IconChecklist} title={t(Object.keys(filters).length > 0 ? 'noneFound' : 'noneYet')} text={t('noneYetHelp')} />;
  }
  return (
    <RecordTable
      label={t('title')}
      rows={tasks}
      headings={
        <>
          <th scope="col" className={classes.boxColumn}><span className="sr-only">{t('done')}</span></th>
          {COLUMNS.map((name) => (
            <SortHeading key={name} label={t(`column.${name}`)} by={name} now={search.sort ?? SOONEST} onSort={(sort) => change({ sort }, 'replace')} />
          ))}
          <SortHeading label={t('links')} now="" onSort={() => {}} />
        </>
      }
    >
      {rows.map((task) => <Row key={task.id} task={task} />)}
    </RecordTable>
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
          <OpenButton done={task.done} onOpen={() => change({ id: task.id })}>{task.title}</OpenButton>
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
