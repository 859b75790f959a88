import { TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { useMe } from '@/shared/session/session';
import { tell } from '@/shared/ui/toasts';
import { useCreateTask } from './tasks';
import classes from './Tasks.module.css';

/** A title and Enter: a task of one's own, to be filled in later. What was typed stays until the server has it. */
export function QuickAdd() {
  const { t } = useTranslation('tasks');
  const me = useMe();
  const create = useCreateTask();
  const [title, setTitle] = useState('');
  const add = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!title.trim() || create.isPending) return;
    create.mutate(
      { title: title.trim(), assigneeId: me.id },
      {
        onSuccess: (task) => {
          setTitle('');
          tell(t('created', { title: task.title }));
        },
      },
    );
  };
  return (
    <form className={classes.quick} onSubmit={add}>
      <TextInput
        aria-label={t('quickAdd')}
        placeholder={t('quickAdd')}
        leftSection={<IconPlus size={16} aria-hidden />}
        value={title}
        error={create.error && problemFrom(create.error).message}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
    </form>
  );
}
