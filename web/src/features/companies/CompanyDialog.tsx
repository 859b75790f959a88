import { Button, Group, Modal, Select, SimpleGrid, Stack, Textarea, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { Problem } from '@/shared/api/problem';
import { ErrorNotice } from '@/shared/ui/Banners';
import { draftOf, EMPTY, recordOf, type CompanyDraft } from './form';
import { companyQuery, useCreateCompany, useEditCompany, type Company } from './queries';
import { STATUSES, type CompanySearch, type StatusChoice } from './search';

interface CompanyDialogProps {
  search: CompanySearch;
  onChange: (changes: Partial<CompanySearch>, replace?: boolean) => void;
}

export function CompanyDialog({ search, onChange }: CompanyDialogProps) {
  const { t } = useTranslation('companies');
  const close = () => onChange({ dialog: undefined }, true);
  const company = useQuery({ ...companyQuery(search.id ?? ''), enabled: search.dialog === 'editar' && search.id !== undefined });
  return (
    <>
      <Modal size="lg" opened={search.dialog === 'nueva'} onClose={close} title={t('create')}>
        <Create onDone={(id) => onChange({ dialog: undefined, id, tab: 'datos' })} onCancel={close} />
      </Modal>
      <Modal size="lg" opened={search.dialog === 'editar' && company.data !== undefined} onClose={close} title={t('edit')}>
        {company.data && <Edit company={company.data} onDone={close} />}
      </Modal>
    </>
  );
}

function Create({ onDone, onCancel }: { onDone: (id: string) => void; onCancel: () => void }) {
  const { t } = useTranslation('companies');
  const create = useCreateCompany();
  return <Form draft={EMPTY} save={t('create')} busy={create.isPending} error={create.error} onCancel={onCancel} onSave={(draft) => create.mutate(recordOf(draft), { onSuccess: ({ id }) => onDone(id) })} />;
}

function Edit({ company, onDone }: { company: Company; onDone: () => void }) {
  const { t } = useTranslation('shared');
  const edit = useEditCompany(company.id);
  return <Form draft={draftOf(company)} save={t('save')} busy={edit.isPending} error={edit.error} onCancel={onDone} onSave={(draft) => edit.mutate({ version: company.version, record: recordOf(draft) }, { onSuccess: onDone })} />;
}

interface FormProps {
  draft: CompanyDraft;
  save: string;
  busy: boolean;
  error: Error | null;
  onSave: (draft: CompanyDraft) => void;
  onCancel: () => void;
}

const LINES = ['domain', 'website', 'taxId', 'industry', 'size', 'country'] as const;

function Form({ draft: before, save, busy, error, onSave, onCancel }: FormProps) {
  const { t } = useTranslation(['companies', 'shared']);
  const [draft, setDraft] = useState(before);
  const fields = error instanceof Problem ? error.fields : {};
  const set = (field: keyof CompanyDraft, value: string) => setDraft((now) => ({ ...now, [field]: value }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSave(draft);
  };
  return (
    <form onSubmit={submit}>
      <Stack>
        {error && Object.keys(fields).length === 0 && <ErrorNotice error={error} />}
        <TextInput required label={t('name')} maxLength={200} value={draft.name} error={fields.name} onChange={(event) => set('name', event.currentTarget.value)} data-autofocus />
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <Select label={t('status')} data={STATUSES.map((value) => ({ value, label: t(`statusIs.${value}`) }))} value={draft.status} onChange={(value) => setDraft((now) => ({ ...now, status: (value ?? 'prospect') as StatusChoice }))} comboboxProps={{ withinPortal: false }} />
          {LINES.map((field) => (
            <TextInput key={field} label={t(field)} description={field === 'domain' ? t('domainHelp') : undefined} maxLength={200} value={draft[field]} error={fields[field]} onChange={(event) => set(field, event.currentTarget.value)} />
          ))}
        </SimpleGrid>
        <Textarea label={t('description')} autosize minRows={2} maxLength={5000} value={draft.description} error={fields.description} onChange={(event) => set('description', event.currentTarget.value)} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onCancel}>{t('shared:cancel')}</Button>
          <Button type="submit" loading={busy}>{save}</Button>
        </Group>
      </Stack>
    </form>
  );
}
