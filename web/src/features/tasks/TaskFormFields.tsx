import { Group, Select, SimpleGrid, Stack, TagsInput, Textarea, TextInput } from '@mantine/core';
import type { UseFormReturnType } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useColleagues } from '@/shared/people/colleagues';
import type { Choice } from '@/shared/people/RecordPicker';
import { PRIORITIES } from './search';
import { stateName, statesQuery } from './tasks';
import type { TaskForm } from './taskForm';

interface TaskFormFieldsProps {
  form: UseFormReturnType<TaskForm>;
  /** Who has it now, should colleagues not be known. */
  assignee?: Choice | null | undefined;
}

export function TaskFormFields({ form, assignee }: TaskFormFieldsProps) {
  const { t } = useTranslation(['tasks', 'shared']);
  const states = useSuspenseQuery(statesQuery).data.items.filter(({ id, archived }) => !archived || id === form.values.stateId);
  const colleagues = useColleagues();
  const people = assignee && !colleagues.some(({ id }) => id === assignee.id) ? [assignee, ...colleagues] : colleagues;
  return (
    <Stack gap="sm">
      <TextInput label={t('column.title')} required data-autofocus {...form.getInputProps('title')} />
      <Textarea label={t('description')} autosize minRows={2} maxRows={12} {...form.getInputProps('description')} />
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        <Select label={t('column.state')} allowDeselect={false} data={states.map((state) => ({ value: state.id, label: stateName(state) }))} {...form.getInputProps('stateId')} />
        <Select label={t('column.priority')} allowDeselect={false} data={PRIORITIES.map((value) => ({ value, label: t(`priorityOf.${value}`) }))} {...form.getInputProps('priority')} />
      </SimpleGrid>
      <Group grow align="flex-start" gap="sm">
        <TextInput type="date" label={t('dueDate')} {...form.getInputProps('date')} error={form.errors.dueOn ?? form.errors.dueAt} />
        <TextInput type="time" label={t('dueTime')} disabled={!form.values.date} {...form.getInputProps('time')} />
      </Group>
      <Select
        label={t('column.assignee')}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': t('shared:clear', { name: t('column.assignee') }) }}
        data={people.map(({ id, name }) => ({ value: id, label: name }))}
        {...form.getInputProps('assigneeId')}
      />
      <TagsInput label={t('tags')} {...form.getInputProps('tags')} />
    </Stack>
  );
}
