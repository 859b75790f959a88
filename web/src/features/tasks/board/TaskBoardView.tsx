import { Menu } from '@mantine/core';
import { IconCheck, IconCircle, IconCircleCheck, IconCircleHalf2, type Icon } from '@tabler/icons-react';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, ifMatch } from '@/shared/api/client';
import { Board } from '@/shared/board/Board';
import { neighbourAt, type Column, type Place } from '@/shared/board/board';
import type { Lane } from '@/shared/board/lanes';
import { useMoves } from '@/shared/board/useMoves';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { filtersIn } from '../search';
import { boardQuery, refreshTasks, stateName, useFinishTask, type Task, type TaskBoard } from '../tasks';
import { useTaskSearch } from '../useTaskSearch';
import { columnsOf, withColumns } from './taskBoard';
import { TaskFace } from './TaskFace';

const FIRST = 50;
const MOST = 200;
const ICONS: Record<TaskBoard['columns'][number]['state']['phase'], Icon> = { open: IconCircle, in_progress: IconCircleHalf2, done: IconCircleCheck };

const titleOf = (task: Task) => task.title;
const face = (task: Task) => <TaskFace task={task} />;
const weightless = () => 0;

export function TaskBoardView() {
  const { t } = useTranslation('tasks');
  const { search, change } = useTaskSearch();
  const filters = useMemo(() => filtersIn(search), [search]);
  const [limit, setLimit] = useState(FIRST);
  const query = boardQuery(filters, limit);
  const { data, error, refetch } = useQuery(query);
  const mayEdit = useMay()('tasks:edit');
  const move = useTaskMoves(data, query.queryKey);
  const finish = useFinishTask();
  const { mutate: finishNow } = finish;
  const items = useCallback(
    (task: Task) =>
      mayEdit && (
        <Menu.Item leftSection={<IconCheck size={16} aria-hidden />} onClick={() => finishNow({ id: task.id, done: !task.done })}>
          {t(task.done ? 'reopen' : 'completeIt')}
        </Menu.Item>
      ),
    [mayEdit, finishNow, t],
  );
  const states = data?.columns.map(({ state }) => state);
  const key = states?.map((state) => `${state.id} ${state.version}`).join();
  const lanes = useMemo<Lane[]>(
    () => (states ?? []).map((state) => ({ id: state.id, name: stateName(state), colour: state.color, icon: ICONS[state.phase], foldable: false })),
    // oxlint-disable-next-line react/exhaustive-deps -- the same states in a new answer draw the same columns
    [key, t],
  );

  if (!data) return error ? <ErrorNotice error={error} onRetry={() => void refetch()} /> : null;
  return (
    <Board
      label={t('board')}
      lanes={lanes}
      columns={columnsOf(data, limit < MOST)}
      folded={[]}
      nameOf={titleOf}
      face={face}
      items={items}
      onOpen={(id) => change({ id })}
      onMove={mayEdit ? move : undefined}
      onMore={() => setLimit((now) => Math.min(now + FIRST, MOST))}
      onFold={() => {}}
    />
  );
}

function useTaskMoves(board: TaskBoard | undefined, queryKey: ReturnType<typeof boardQuery>['queryKey']) {
  const queries = useQueryClient();
  const shown = () => queries.getQueryData<TaskBoard>(queryKey) ?? board;
  const read = (): Column<Task>[] => {
    const now = shown();
    return now ? columnsOf(now, false) : [];
  };
  const stateOf = (id: string) => board?.columns.find(({ state }) => state.id === id)?.state;
  const save = (task: Task, place: Place) =>
    body(
      api.POST('/api/v1/tasks/{id}/move', {
        params: { path: { id: task.id }, header: ifMatch(task.version) },
        body: { stateId: place.column, ...neighbourAt(read(), task.id, place) },
      }),
    );
  const { move } = useMoves<Task>({
    read,
    show: (columns) => {
      const now = shown();
      // An answer that is still on its way would undo what is shown.
      void queries.cancelQueries({ queryKey });
      if (now) queries.setQueryData(queryKey, withColumns(now, columns));
    },
    save,
    takeBack: save,
    settle: () => void refreshTasks(queries),
    weight: weightless,
    entering: (task, column) => {
      const state = stateOf(column);
      return state ? { ...task, state, done: state.phase === 'done' } : task;
    },
    nameOf: titleOf,
    columnName: (id) => {
      const state = stateOf(id);
      return state ? stateName(state) : '';
    },
  });
  return move;
}
