import { Group, Modal, NumberInput, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body, onceKey } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import { useColleagues } from '@/shared/people/colleagues';
import { RecordPicker, type Choice } from '@/shared/people/RecordPicker';
import { findContacts } from '@/shared/people/records';
import { useMe } from '@/shared/session/session';
import { DialogFoot } from '@/shared/ui/FormFoot';
import { tell } from '@/shared/ui/toasts';
import { useCreateDeal } from './deals';
import { CURRENCIES } from './currencies';
import type { Pipeline } from './stages';
import { useDealSearch } from './useDealSearch';

export function NewDealDialog({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation(['deals', 'shared']);
  const { search, change } = useDealSearch();
  const close = () => change({ create: undefined, forContact: undefined, forCompany: undefined }, 'replace');
  return (
    <Modal opened={search.create === 'yes'} onClose={close} title={t('new')} closeButtonProps={{ 'aria-label': t('shared:close') }}>
      {search.create === 'yes' && <NewDealForm pipeline={pipeline} contactId={search.forContact} companyId={search.forCompany} onClose={close} />}
    </Modal>
  );
}

interface NewDealFormProps {
  pipeline: Pipeline;
  contactId: string | undefined;
  companyId: string | undefined;
  onClose: () => void;
}

function NewDealForm({ pipeline, contactId, companyId, onClose }: NewDealFormProps) {
  const { t } = useTranslation(['deals', 'shared']);
  const me = useMe();
  const colleagues = useColleagues();
  const create = useCreateDeal();
  const [once] = useState(onceKey);
  const given = useGivenContact(contactId);
  const [chosen, setChosen] = useState<Choice | null | undefined>(undefined);
  const contact = chosen === undefined ? given : chosen;
  const stages = pipeline.stages.filter((stage) => stage.type !== 'lost');
  const form = useForm({
    initialValues: { name: '', value: '' as number | string, currency: '', stageId: stages[0]?.id ?? '', ownerId: me.id, expectedCloseOn: '' },
  });
  const submit = form.onSubmit(({ value, currency, expectedCloseOn, ...fields }) =>
    create.mutate(
      {
        once,
        deal: {
          ...fields,
          pipelineId: pipeline.id,
          ...(value !== '' && { value: Number(value) }),
          ...(currency && { currency }),
          ...(expectedCloseOn && { expectedCloseOn }),
          ...(contact && { contactId: contact.id }),
          ...(companyId && { companyId }),
        },
      },
      {
        onSuccess: ({ name }) => {
          onClose();
          tell(t('created', { name }));
        },
        onError: (failure) => form.setErrors(problemFrom(failure).fields),
      },
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <TextInput label={t('name')} required data-autofocus {...form.getInputProps('name')} />
        <Group grow align="flex-start">
          <NumberInput label={t('value')} min={0} hideControls thousandSeparator=" " {...form.getInputProps('value')} />
          <Select label={t('currency')} searchable data={CURRENCIES} placeholder={t('organisationCurrency')} {...form.getInputProps('currency')} />
        </Group>
        <RecordPicker label={t('contact')} kind="contacts" value={contact} onChange={setChosen} find={findContacts} error={form.errors.contactId} />
        <Group grow align="flex-start">
          <Select label={t('stage')} allowDeselect={false} data={stages.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('stageId')} />
          <TextInput type="date" label={t('expectedClose')} {...form.getInputProps('expectedCloseOn')} />
        </Group>
        {colleagues.length > 0 && (
          <Select label={t('owner')} searchable data={colleagues.map(({ id, name }) => ({ value: id, label: name }))} {...form.getInputProps('ownerId')} />
        )}
        <DialogFoot confirm={t('create')} busy={create.isPending} error={create.error} onClose={onClose} />
      </Stack>
    </form>
  );
}

/** The contact from whose record somebody came. */
function useGivenContact(id: string | undefined): Choice | null {
  const { data } = useQuery({
    queryKey: ['contacts', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/{id}', { params: { path: { id: id ?? '' } }, signal })),
    enabled: id !== undefined,
  });
  return id && data ? { id, name: data.name.display } : null;
}
