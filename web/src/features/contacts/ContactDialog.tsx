import { Alert, Button, Group, Modal, SimpleGrid, Stack, Switch, TagsInput, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { ErrorNotice } from '@/shared/ui/Banners';
import { changesOf, draftOf, EMPTY, missing, recordOf, type ContactDraft } from './form';
import { contactQuery, useCreateContact, useEditContact, type Contact } from './queries';
import { SameSomebody } from './SameSomebody';
import { useContactSearch } from './useContactSearch';
import { ValueList } from './ValueList';

/** New or to be changed: which of the two stands in the address. */
export function ContactDialog() {
  const { t } = useTranslation('contacts');
  const { search, change } = useContactSearch();
  const close = () => change({ dialog: undefined }, 'replace');
  const contact = useQuery({ ...contactQuery(search.id ?? ''), enabled: search.dialog === 'editar' && search.id !== undefined });
  return (
    <>
      <Modal size="lg" opened={search.dialog === 'nuevo'} onClose={close} title={t('create')}>
        <Create onDone={(id) => change({ dialog: undefined, id, tab: 'datos' })} onCancel={close} />
      </Modal>
      <Modal size="lg" opened={search.dialog === 'editar' && contact.data !== undefined} onClose={close} title={t('edit')}>
        {contact.data && <Edit contact={contact.data} onDone={close} />}
      </Modal>
    </>
  );
}

function Create({ onDone, onCancel }: { onDone: (id: string) => void; onCancel: () => void }) {
  const { t } = useTranslation('contacts');
  const create = useCreateContact();
  const save = (draft: ContactDraft, anyway = false) =>
    create.mutate({ record: recordOf(draft), anyway }, { onSuccess: ({ id }) => onDone(id) });
  const [last, setLast] = useState(EMPTY);
  const same = create.error instanceof Problem && create.error.status === 409 ? create.error : undefined;
  return (
    <Form
      draft={EMPTY}
      busy={create.isPending}
      error={same ? undefined : create.error}
      save={t('create')}
      onCancel={onCancel}
      onSave={(draft) => {
        setLast(draft);
        save(draft);
      }}
    >
      {same && <SameSomebody problem={same} busy={create.isPending} onAnyway={() => save(last, true)} onOpen={onDone} />}
    </Form>
  );
}

function Edit({ contact, onDone }: { contact: Contact; onDone: () => void }) {
  const { t } = useTranslation('shared');
  const edit = useEditContact(contact.id);
  const before = draftOf(contact);
  return (
    <Form
      draft={before}
      busy={edit.isPending}
      error={edit.error}
      save={t('save')}
      onCancel={onDone}
      onSave={(draft) => edit.mutate({ version: contact.version, changes: changesOf(before, draft) }, { onSuccess: onDone })}
    />
  );
}

interface FormProps {
  draft: ContactDraft;
  busy: boolean;
  error: unknown;
  save: string;
  onSave: (draft: ContactDraft) => void;
  onCancel: () => void;
  children?: ReactNode;
}

function Form({ draft: before, busy, error, save, onSave, onCancel, children }: FormProps) {
  const { t } = useTranslation(['contacts', 'shared']);
  const [draft, setDraft] = useState(before);
  const [told, setTold] = useState(false);
  const lacks = missing(draft);
  const fields = error instanceof Problem ? error.fields : {};
  const set = <K extends keyof ContactDraft>(field: K, value: ContactDraft[K]) => setDraft((now) => ({ ...now, [field]: value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTold(true);
    if (!lacks.name && !lacks.reach) onSave(draft);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        {error !== null && error !== undefined && Object.keys(fields).length === 0 && <ErrorNotice error={error} />}
        {children}
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('first')} autoComplete="off" maxLength={100} value={draft.first} error={(told && lacks.name && t('nameNeeded')) || fields.name || fields['name.first']} onChange={(event) => set('first', event.currentTarget.value)} data-autofocus />
          <TextInput label={t('last')} autoComplete="off" maxLength={100} value={draft.last} error={fields['name.last']} onChange={(event) => set('last', event.currentTarget.value)} />
        </SimpleGrid>
        {told && lacks.reach && <Alert color="red" variant="light" role="alert">{t('reachNeeded')}</Alert>}
        <ValueList label={t('emails')} one={t('email')} type="email" field="emails" values={draft.emails} errors={fields} onChange={(emails) => set('emails', emails)} />
        <ValueList label={t('phones')} one={t('phone')} type="tel" field="phones" values={draft.phones} errors={fields} onChange={(phones) => set('phones', phones)} />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label={t('position')} maxLength={200} value={draft.position} error={fields.position} onChange={(event) => set('position', event.currentTarget.value)} />
          <TextInput label={t('department')} maxLength={200} value={draft.department} error={fields.department} onChange={(event) => set('department', event.currentTarget.value)} />
          <TextInput label={t('city')} maxLength={100} value={draft.city} error={fields['address.city']} onChange={(event) => set('city', event.currentTarget.value)} />
          <TextInput label={t('country')} maxLength={100} value={draft.country} error={fields['address.country']} onChange={(event) => set('country', event.currentTarget.value)} />
          <TextInput type="date" label={t('birthDate')} value={draft.birthDate} error={fields.birthDate} onChange={(event) => set('birthDate', event.currentTarget.value)} />
          <TagsInput label={t('tags')} value={draft.tags} error={fields.tags} onChange={(tags) => set('tags', tags)} />
        </SimpleGrid>
        <Group>
          <Switch label={t('doNotCall')} checked={draft.doNotCall} onChange={(event) => set('doNotCall', event.currentTarget.checked)} />
          <Switch label={t('doNotEmail')} checked={draft.doNotEmail} onChange={(event) => set('doNotEmail', event.currentTarget.checked)} />
        </Group>
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>{t('shared:cancel')}</Button>
          <Button type="submit" loading={busy}>{save}</Button>
        </Group>
      </Stack>
    </form>
  );
}
