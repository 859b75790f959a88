import { Button, Group, Progress, Stack, Text, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { rowsOf } from '@/shared/api/pages';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { TaskRow } from '../TaskRow';
import { tasksQuery, useAddPart, type Task } from '../tasks';
import { useTaskSearch } from '../useTaskSearch';
import classes from '../Tasks.module.css';

/** The tasks a task consists of, and how far they are. */
export function Parts({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const { change } = useTaskSearch();
  const mayCreate = useMay()('tasks:create');
  const parts = useInfiniteQuery({ ...tasksQuery({ parent: task.id }, 'created'), placeholderData: undefined });
  const { done, all } = task.progress;
  if (parts.error) return <ErrorNotice error={parts.error} onRetry={() => void parts.refetch()} />;
  return (
    <Stack gap="md">
      {all > 0 && (
        <div>
          <Text size="sm" mb={4}>{t('progress', { done, all })}</Text>
          <Progress value={(100 * done) / all} aria-label={t('progress', { done, all })} />
        </div>
      )}
      <ul className={classes.rows}>
        {rowsOf(parts.data).map((part) => <li key={part.id}><TaskRow task={part} onOpen={() => change({ id: part.id, tab: undefined })} /></li>)}
      </ul>
      {mayCreate && <AddPart parent={task.id} />}
    </Stack>
  );
}

function AddPart({ parent }: { parent: string }) {
  const { t } = useTranslation('tasks');
  const add = useAddPart(parent);
  const [title, setTitle] = useState('');
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (title.trim() && !add.isPending) add.mutate(title.trim(), { onSuccess: () => setTitle('') });
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" align="flex-start" wrap="nowrap">
        <TextInput
          flex={1}
          aria-label={t('newPart')}
          placeholder={t('newPart')}
          value={title}
          error={add.error && problemFrom(add.error).message}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <Button type="submit" variant="default" leftSection={<IconPlus size={16} aria-hidden />} loading={add.isPending}>{t('add')}</Button>
      </Group>
    </form>
  );
}
