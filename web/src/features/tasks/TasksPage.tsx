import { Button, Group, SegmentedControl, Title } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useMay } from '@/shared/session/session';
import { TaskBoardView } from './board/TaskBoardView';
import { MyDay } from './MyDay';
import { NewTaskDialog } from './NewTaskDialog';
import { TaskPanel } from './panel/TaskPanel';
import { QuickAdd } from './QuickAdd';
import { VIEWS, type View } from './search';
import { FiltersInForce, TaskFilterMenu } from './TaskFilters';
import { TaskTable } from './TaskTable';
import { useTaskSearch } from './useTaskSearch';
import { keepView, keptView } from './view';
import classes from './Tasks.module.css';

export function TasksPage() {
  const { t } = useTranslation('tasks');
  const { search, change } = useTaskSearch();
  const mayCreate = useMay()('tasks:create');
  const view = search.view ?? keptView();
  const look = (chosen: string) => {
    keepView(chosen as View);
    change({ view: chosen as View });
  };
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Group gap="sm">
          <Title order={1} size="h4">{t('title')}</Title>
          <SegmentedControl size="xs" aria-label={t('view')} value={view} data={VIEWS.map((value) => ({ value, label: t(`viewOf.${value}`) }))} onChange={look} />
        </Group>
        <Group gap="xs">
          {view !== 'day' && <TaskFilterMenu />}
          {mayCreate && <Button size="xs" visibleFrom="sm" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => change({ create: 'yes' })}>{t('new')}</Button>}
        </Group>
        {view !== 'day' && <FiltersInForce />}
      </div>
      {mayCreate && <QuickAdd />}
      {view === 'day' && <MyDay />}
      {view === 'table' && <TaskTable />}
      {view === 'board' && <TaskBoardView />}
      <TaskPanel />
      <NewTaskDialog />
    </div>
  );
}
