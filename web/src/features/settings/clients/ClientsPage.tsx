import { ActionIcon, Alert, Anchor, Button, Modal, Select, Stack, TextInput, Tooltip } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconApi, IconPlus, IconTrash } from '@tabler/icons-react';
import { queryOptions, useMutation, useQueryClient, useSuspenseQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, done, type Schemas } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import { day } from '@/shared/format/time';
import { DialogFoot } from '@/shared/ui/FormFoot';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { EmptyState } from '@/shared/ui/EmptyState';
import { tellProblem } from '@/shared/ui/toasts';
import { CopyLine } from '../CopyLine';
import { permissionsQuery, roleName } from '../people/people';
import { Section, Table } from '../Section';
import classes from '../Settings.module.css';

type Client = Schemas['ClientView'];
type Registered = Schemas['Registered'];

const clientsQuery = queryOptions({
  queryKey: ['clients'],
  queryFn: ({ signal }) => body(api.GET('/api/v1/clients', { params: { query: { limit: 200 } }, signal })),
});

/** Programs that may use the API in the organisation's name. */
export function ClientsPage() {
  const { t } = useTranslation(['settings', 'shared']);
  const { items } = useSuspenseQuery(clientsQuery).data;
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<Registered | null>(null);
  const add = <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{t('newClient')}</Button>;
  return (
    <>
      {items.length === 0 ? (
        <EmptyState icon={IconApi} title={t('noClients')} text={t('noClientsHelp')}>{add}</EmptyState>
      ) : (
        <Section title={t('section.clients')} lead={t('clientsLead')} actions={add}>
          <Anchor href="/docs" size="sm">{t('apiDocs')}</Anchor>
          <Table label={t('section.clients')}>
            <thead>
              <tr>
                <th scope="col">{t('name')}</th>
                <th scope="col">{t('clientId')}</th>
                <th scope="col">{t('role')}</th>
                <th scope="col">{t('created')}</th>
                <th scope="col"><span className="sr-only">{t('actions')}</span></th>
              </tr>
            </thead>
            <tbody>{items.map((client) => <Row key={client.clientId} client={client} />)}</tbody>
          </Table>
        </Section>
      )}
      <NewClient opened={adding} onClose={() => setAdding(false)} onMade={setMade} />
      <Modal opened={made !== null} onClose={() => setMade(null)} title={t('clientMade')} size="lg" closeButtonProps={{ 'aria-label': t('shared:close') }}>
        {made && (
          <Stack gap="sm">
            <Alert color="yellow" variant="light">{t('secretOnce')}</Alert>
            <div><span className={classes.quiet}>{t('clientId')}</span><CopyLine text={made.clientId} label={t('clientId')} /></div>
            <div><span className={classes.quiet}>{t('clientSecret')}</span><CopyLine text={made.clientSecret} label={t('clientSecret')} /></div>
          </Stack>
        )}
      </Modal>
    </>
  );
}

function Row({ client }: { client: Client }) {
  const { t } = useTranslation('settings');
  const queries = useQueryClient();
  const [asking, setAsking] = useState(false);
  const remove = useMutation({
    mutationFn: () => done(api.DELETE('/api/v1/clients/{clientId}', { params: { path: { clientId: client.clientId } } })),
    onError: tellProblem,
    onSettled: () => {
      setAsking(false);
      return queries.invalidateQueries({ queryKey: clientsQuery.queryKey });
    },
  });
  const label = t('removeClient', { name: client.name });
  return (
    <tr>
      <th scope="row">{client.name}</th>
      <td className={classes.mono}>{client.clientId}</td>
      <td>{roleName(client.role)}</td>
      <td>{day(client.createdAt)}</td>
      <td>
        <Tooltip label={label}>
          <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => setAsking(true)}><IconTrash size={17} /></ActionIcon>
        </Tooltip>
        <ConfirmDialog
          opened={asking}
          title={label}
          text={t('removeClientHelp')}
          confirm={t('remove')}
          danger
          busy={remove.isPending}
          onConfirm={() => remove.mutate()}
          onClose={() => setAsking(false)}
        />
      </td>
    </tr>
  );
}

function NewClient({ opened, onClose, onMade }: { opened: boolean; onClose: () => void; onMade: (made: Registered) => void }) {
  const { t } = useTranslation(['settings', 'shared']);
  const queries = useQueryClient();
  const { roles } = useSuspenseQuery(permissionsQuery).data;
  const form = useForm({ initialValues: { name: '', role: 'MANAGER' } });
  const register = useMutation({
    mutationFn: (values: { name: string; role: string }) => body(api.POST('/api/v1/clients', { body: values })),
    onSuccess: async (made) => {
      form.reset();
      onClose();
      onMade(made);
      await queries.invalidateQueries({ queryKey: clientsQuery.queryKey });
    },
    onError: (failure) => form.setErrors(problemFrom(failure).fields),
  });
  return (
    <Modal opened={opened} onClose={onClose} title={t('newClient')} closeButtonProps={{ 'aria-label': t('shared:close') }}>
      <form noValidate onSubmit={form.onSubmit((values) => register.mutate(values))}>
        <Stack gap="sm">
          <TextInput label={t('name')} required data-autofocus {...form.getInputProps('name')} />
          <Select
            label={t('role')}
            description={t('clientRoleHelp')}
            required
            allowDeselect={false}
            data={roles.map((role) => ({ value: role.name, label: roleName(role.name) }))}
            {...form.getInputProps('role')}
          />
          <DialogFoot confirm={t('create')} busy={register.isPending} error={register.error} onClose={onClose} />
        </Stack>
      </form>
    </Modal>
  );
}
