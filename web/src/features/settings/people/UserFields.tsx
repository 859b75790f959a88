import { Button, Group, MultiSelect, Select, Stack, Switch, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { ErrorNotice } from '@/shared/ui/Banners';
import { tell } from '@/shared/ui/toasts';
import { permissionsQuery, roleName, useEditUser, type User, type UserForm } from './people';

export const LANGUAGES = [
  { value: 'es', label: 'Español' },
  { value: 'en', label: 'English' },
];

interface UserFieldsProps {
  user: User;
  /** Tells what is chosen before it is saved, so that its effect can be seen first. */
  onRoles: (roles: readonly string[]) => void;
  onDone: () => void;
}

export function UserFields({ user, onRoles, onDone }: UserFieldsProps) {
  const { t } = useTranslation(['settings', 'shared']);
  const { roles } = useSuspenseQuery(permissionsQuery).data;
  const edit = useEditUser(user);
  const form = useForm<UserForm>({
    initialValues: { name: user.name, locale: user.locale, roles: [...user.roles], active: user.active },
  });
  const submit = form.onSubmit((values) =>
    edit.mutate(values, {
      onSuccess: () => {
        tell(t('saved'));
        onDone();
      },
      onError: (failure) => form.setErrors(problemFrom(failure).fields),
    }),
  );
  const problem = edit.error && problemFrom(edit.error);
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <TextInput label={t('name')} required {...form.getInputProps('name')} />
        <MultiSelect
          label={t('roles')}
          data={roles.map((role) => ({ value: role.name, label: roleName(role.name) }))}
          {...form.getInputProps('roles')}
          onChange={(chosen) => {
            form.setFieldValue('roles', chosen);
            onRoles(chosen);
          }}
        />
        <Select label={t('language')} allowDeselect={false} data={LANGUAGES} {...form.getInputProps('locale')} />
        <Switch label={t('active')} description={t('activeHelp')} {...form.getInputProps('active', { type: 'checkbox' })} />
        {problem && problem.errors.length === 0 && <ErrorNotice error={problem} />}
        <Group><Button type="submit" loading={edit.isPending} disabled={!form.isDirty()}>{t('shared:save')}</Button></Group>
      </Stack>
    </form>
  );
}
