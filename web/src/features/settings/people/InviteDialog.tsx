import { Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { language } from '@/shared/i18n/i18n';
import { DialogFoot } from '@/shared/ui/FormFoot';
import { permissionsQuery, roleName, useInvite, type NewUserForm } from './people';
import { LANGUAGES } from './UserFields';

interface InviteDialogProps {
  opened: boolean;
  onClose: () => void;
  /** Gets the first password, which is shown once and never again. */
  onMade: (made: { email: string; password: string } | null) => void;
}

export function InviteDialog({ opened, onClose, onMade }: InviteDialogProps) {
  const { t } = useTranslation(['settings', 'shared']);
  const { roles } = useSuspenseQuery(permissionsQuery).data;
  const invite = useInvite();
  const form = useForm<NewUserForm>({ initialValues: { name: '', email: '', roles: ['CONTRIBUTOR'], locale: language() } });
  const submit = form.onSubmit((values) =>
    invite.mutate(values, {
      onSuccess: ({ email, password }) => {
        form.reset();
        onClose();
        onMade(password ? { email, password } : null);
      },
      onError: (failure) => form.setErrors(problemFrom(failure).fields),
    }),
  );
  return (
    <Modal opened={opened} onClose={onClose} title={t('newUser')} closeButtonProps={{ 'aria-label': t('shared:close') }}>
      <form noValidate onSubmit={submit}>
        <Stack gap="sm">
          <TextInput label={t('name')} required data-autofocus {...form.getInputProps('name')} />
          <TextInput label={t('email')} type="email" required {...form.getInputProps('email')} />
          <MultiSelect label={t('roles')} data={roles.map((role) => ({ value: role.name, label: roleName(role.name) }))} {...form.getInputProps('roles')} />
          <Select label={t('language')} allowDeselect={false} data={LANGUAGES} {...form.getInputProps('locale')} />
          <DialogFoot confirm={t('create')} busy={invite.isPending} error={invite.error} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
