import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { PanelTools } from '@/shared/ui/PanelTools';
import { RecordPanel } from '@/shared/ui/RecordPanel';
import { SidePanel } from '@/shared/ui/SidePanel';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { DoneBox } from '../DoneBox';
import { DueMark } from '../DueMark';
import { stateName, taskQuery, useArchiveTask, type Task } from '../tasks';
import { useTaskSearch } from '../useTaskSearch';
import classes from '../Tasks.module.css';
import { Links } from './Links';
import { Parts } from './Parts';
import { TaskData } from './TaskData';

/** A task beside the list it stands in. */
export function TaskPanel() {
  const { t } = useTranslation('tasks');
  const { search, change } = useTaskSearch();
  const close = () => change({ id: undefined, tab: undefined });
  return (
    <SidePanel opened={search.id !== undefined} label={t('task')} onClose={close}>
      {search.id && <Found id={search.id} onClose={close} />}
    </SidePanel>
  );
}

function Found({ id, onClose }: { id: string; onClose: () => void }) {
  // Another task must not show through while this one is on its way.
  const { data, error, refetch } = useQuery({ ...taskQuery(id), placeholderData: undefined });
  if (error) return <ErrorNotice error={error} onRetry={() => void refetch()} />;
  return data ? <Shown task={data} onClose={onClose} /> : null;
}

function Shown({ task, onClose }: { task: Task; onClose: () => void }) {
  const { t } = useTranslation('tasks');
  const { search, change } = useTaskSearch();
  const mayEdit = useMay()('tasks:edit');
  const tabs = [
    { id: 'data', label: t('data'), content: <TaskData key={task.version} task={task} /> },
    ...(task.parentId ? [] : [{ id: 'parts', label: t('parts'), count: task.progress.all, content: <Parts task={task} /> }]),
    { id: 'links', label: t('links'), content: <Links task={task} /> },
  ];
  return (
    <RecordPanel
      title={task.title}
      avatar={<DoneBox task={task} disabled={!mayEdit} />}
      subtitle={
        <>
          <span className={classes.state}><span className={classes.dot} style={{ background: task.state.color }} aria-hidden />{stateName(task.state)}</span>
          <DueMark task={task} />
        </>
      }
      actions={<Actions task={task} mayEdit={mayEdit} onClose={onClose} />}
      tabs={tabs}
      tab={search.tab ?? 'data'}
      onTab={(tab) => change({ tab: tab === 'data' ? undefined : tab }, 'replace')}
      onClose={onClose}
    />
  );
}

function Actions({ task, mayEdit, onClose }: { task: Task; mayEdit: boolean; onClose: () => void }) {
  const { t } = useTranslation(['tasks', 'shared']);
  const archive = useArchiveTask();
  const putAway = (away: boolean) =>
    archive.mutate(
      { id: task.id, away },
      {
        onSuccess: () => {
          tell(t(away ? 'archived' : 'restored', { title: task.title }), away ? () => archive.mutate({ id: task.id, away: false }) : undefined);
          if (away) onClose();
        },
        onError: tellProblem,
      },
    );
  return (
    <PanelTools archived={Boolean(task.archivedAt)} onArchive={mayEdit ? putAway : undefined} onClose={onClose} />
  );
}
