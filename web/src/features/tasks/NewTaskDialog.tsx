import { Modal, Stack } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { useMe } from '@/shared/session/session';
import { DialogFoot } from '@/shared/ui/FormFoot';
import { tell } from '@/shared/ui/toasts';
import type { TaskSearch } from './search';
import { TaskFormFields } from './TaskFormFields';
import { emptyForm, fieldsOf, type TaskForm } from './taskForm';
import { statesQuery, useCreateTask } from './tasks';
import { useTaskSearch } from './useTaskSearch';

export function NewTaskDialog() {
  const { t } = useTranslation(['tasks', 'shared']);
  const { search, change } = useTaskSearch();
  const close = () => change({ create: undefined, forContact: undefined, forCompany: undefined, forDeal: undefined, forConversation: undefined }, 'replace');
  return (
    <Modal opened={search.create === 'yes'} onClose={close} title={t('new')} closeButtonProps={{ 'aria-label': t('shared:close') }}>
      <Suspense>{search.create === 'yes' && <NewTaskForm search={search} onClose={close} />}</Suspense>
    </Modal>
  );
}

function NewTaskForm({ search, onClose }: { search: TaskSearch; onClose: () => void }) {
  const { t } = useTranslation(['tasks', 'shared']);
  const me = useMe();
  const states = useSuspenseQuery(statesQuery).data.items;
  const create = useCreateTask();
  const first = states.find(({ phase, archived }) => phase === 'open' && !archived);
  const form = useForm<TaskForm>({ initialValues: emptyForm(me.id, first?.id ?? '') });
  const submit = form.onSubmit((values) =>
    create.mutate(
      {
        ...fieldsOf(values),
        contacts: named(search.forContact),
        companies: named(search.forCompany),
        deals: named(search.forDeal),
        conversations: named(search.forConversation),
      },
      {
        onSuccess: ({ title }) => {
          onClose();
          tell(t('created', { title }));
        },
        onError: (failure) => form.setErrors(problemFrom(failure).fields),
      },
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <TaskFormFields form={form} assignee={me} />
        <DialogFoot confirm={t('create')} busy={create.isPending} error={create.error} onClose={onClose} />
      </Stack>
    </form>
  );
}

function named(id: string | undefined): string[] {
  return id ? [id] : [];
}
