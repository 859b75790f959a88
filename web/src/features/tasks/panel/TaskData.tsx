import { Stack, Text } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { moment } from '@/shared/format/time';
import { useMay } from '@/shared/session/session';
import { SaveFoot } from '@/shared/ui/FormFoot';
import { Fact, Facts } from '@/shared/ui/RecordPanel';
import { tell } from '@/shared/ui/toasts';
import { PriorityMark } from '../PriorityMark';
import { TaskFormFields } from '../TaskFormFields';
import { changesOf, formOf, type TaskForm } from '../taskForm';
import { useEditTask, type Task } from '../tasks';

export function TaskData({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  const mayEdit = useMay()('tasks:edit');
  return (
    <Stack gap="lg">
      {mayEdit && !task.archivedAt ? <EditTask task={task} /> : <ShownData task={task} />}
      <Text size="xs" c="dimmed">
        {task.createdBy ? t('createdBy', { name: task.createdBy.name, time: moment(task.createdAt) }) : t('createdOn', { time: moment(task.createdAt) })}
      </Text>
    </Stack>
  );
}

function ShownData({ task }: { task: Task }) {
  const { t } = useTranslation('tasks');
  return (
    <Facts>
      <Fact label={t('description')}>{task.description}</Fact>
      <Fact label={t('column.priority')}><PriorityMark priority={task.priority} /></Fact>
      <Fact label={t('column.assignee')}>{task.assignee?.name ?? task.team?.name}</Fact>
      <Fact label={t('tags')}>{task.tags.join(', ')}</Fact>
    </Facts>
  );
}

function EditTask({ task }: { task: Task }) {
  const { t } = useTranslation(['tasks', 'shared']);
  const edit = useEditTask(task);
  const form = useForm<TaskForm>({ initialValues: formOf(task) });
  const changes = changesOf(formOf(task), form.values);
  const changed = Object.keys(changes).length > 0;
  const submit = form.onSubmit(() =>
    edit.mutate(changes, {
      onSuccess: () => tell(t('saved')),
      onError: (failure) => form.setErrors(problemFrom(failure).fields),
    }),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <TaskFormFields form={form} assignee={task.assignee} />
        <SaveFoot changed={changed} busy={edit.isPending} error={edit.error} />
      </Stack>
    </form>
  );
}
