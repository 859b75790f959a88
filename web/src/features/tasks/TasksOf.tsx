import { Button, Group, Stack, Text } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { useGo } from '@/shared/features/useGo';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { TaskRow } from './TaskRow';
import { tasksQuery } from './tasks';
import classes from './Tasks.module.css';

export type LinkedTo = 'contact' | 'company' | 'deal' | 'conversation';

const CREATE_FOR: Record<LinkedTo, string> = { contact: 'forContact', company: 'forCompany', deal: 'forDeal', conversation: 'forConversation' };

/** The tasks that hang on a record of another kind, beside it. */
export function TasksOf({ kind, id }: { kind: LinkedTo; id: string }) {
  const { t } = useTranslation(['tasks', 'shared']);
  const go = useGo();
  const mayCreate = useMay()('tasks:create');
  const tasks = useInfiniteQuery({ ...tasksQuery({ [kind]: id }, 'due'), placeholderData: undefined });
  if (tasks.error) return <ErrorNotice error={tasks.error} onRetry={() => void tasks.refetch()} />;
  if (!tasks.data) return null;
  const rows = rowsOf(tasks.data);
  return (
    <Stack gap="sm">
      {rows.length === 0 && <Text size="sm" c="dimmed">{t('noTasksHere')}</Text>}
      <ul className={classes.rows}>
        {rows.map((task) => <li key={task.id}><TaskRow task={task} onOpen={() => go(`/tareas?id=${task.id}`)} /></li>)}
      </ul>
      <Group gap="xs">
        {tasks.hasNextPage && <Button variant="subtle" size="xs" loading={tasks.isFetchingNextPage} onClick={() => void tasks.fetchNextPage()}>{t('shared:loadMore')}</Button>}
        {mayCreate && (
          <Button size="xs" variant="default" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => go(`/tareas?create=yes&${CREATE_FOR[kind]}=${id}`)}>{t('new')}</Button>
        )}
      </Group>
    </Stack>
  );
}
