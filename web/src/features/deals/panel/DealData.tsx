import { NumberInput, Select, SimpleGrid, Stack, TagsInput, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { money } from '@/shared/format/numbers';
import { day } from '@/shared/format/time';
import { useColleagues } from '@/shared/people/colleagues';
import { RecordPicker, type Choice } from '@/shared/people/RecordPicker';
import { findContacts } from '@/shared/people/records';
import { useMay } from '@/shared/session/session';
import { SaveFoot } from '@/shared/ui/FormFoot';
import { Fact, Facts } from '@/shared/ui/RecordPanel';
import { tell } from '@/shared/ui/toasts';
import { CURRENCIES } from '../currencies';
import { useEditDeal, type Deal } from '../deals';
import { changesOf, formOf, type DealForm } from './changes';

export function DealData({ deal }: { deal: Deal }) {
  const mayEdit = useMay()('deals:edit');
  return (
    <Stack gap="lg">
      {deal.lostReason && <Lost deal={deal} />}
      {mayEdit && !deal.archivedAt ? <EditDeal deal={deal} /> : <ShownData deal={deal} />}
      <Dates deal={deal} />
    </Stack>
  );
}

function Lost({ deal }: { deal: Deal }) {
  const { t } = useTranslation('deals');
  return (
    <Facts>
      <Fact label={t('lostReason')}>{deal.lostReason?.name}</Fact>
      <Fact label={t('lostText')}>{deal.lostReason?.text}</Fact>
    </Facts>
  );
}

function ShownData({ deal }: { deal: Deal }) {
  const { t } = useTranslation('deals');
  return (
    <Facts>
      <Fact label={t('value')}>{money(deal.value, deal.currency)}</Fact>
      <Fact label={t('owner')}>{deal.owner?.name}</Fact>
      <Fact label={t('kind')}>{deal.kind}</Fact>
      <Fact label={t('source')}>{deal.source}</Fact>
      <Fact label={t('competitor')}>{deal.competitor}</Fact>
      <Fact label={t('expectedClose')}>{deal.expectedCloseOn && day(`${deal.expectedCloseOn}T12:00`)}</Fact>
      <Fact label={t('tags')}>{deal.tags.join(', ')}</Fact>
    </Facts>
  );
}

function Dates({ deal }: { deal: Deal }) {
  const { t } = useTranslation('deals');
  return (
    <Facts>
      <Fact label={t('createdOn')}>{day(deal.createdAt)}</Fact>
      <Fact label={t('inStageSince')}>{day(deal.stageSince)}</Fact>
      {deal.closedAt && <Fact label={t('closedOn')}>{day(deal.closedAt)}</Fact>}
    </Facts>
  );
}

function EditDeal({ deal }: { deal: Deal }) {
  const { t } = useTranslation(['deals', 'shared']);
  const colleagues = useColleagues();
  const edit = useEditDeal(deal);
  const [contact, setContact] = useState<Choice | null>(deal.contact ?? null);
  const form = useForm<DealForm>({ initialValues: formOf(deal) });
  const changes = changesOf(deal, { ...form.values, contactId: contact?.id ?? null });
  const changed = Object.keys(changes).length > 0;
  // The form begins anew with what was saved, so that whoever waits for the answer is not part of it any more.
  const submit = form.onSubmit(() =>
    edit.mutateAsync(changes).then(
      () => tell(t('saved')),
      (failure: unknown) => form.setErrors(problemFrom(failure).fields),
    ),
  );
  return (
    <form noValidate onSubmit={submit}>
      <Stack gap="sm">
        <TextInput label={t('name')} required {...form.getInputProps('name')} />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <NumberInput label={t('value')} min={0} hideControls thousandSeparator=" " {...form.getInputProps('value')} />
          <Select label={t('currency')} searchable allowDeselect={false} data={[...new Set([deal.currency, ...CURRENCIES])]} {...form.getInputProps('currency')} />
          <NumberInput label={t('probability')} min={0} max={100} suffix=" %" hideControls {...form.getInputProps('probability')} />
          <TextInput type="date" label={t('expectedClose')} {...form.getInputProps('expectedCloseOn')} />
        </SimpleGrid>
        <RecordPicker label={t('contact')} kind="contacts" value={contact} onChange={setContact} find={findContacts} error={form.errors.contactId} />
        <Select
          label={t('owner')}
          searchable
          clearable
          clearButtonProps={{ 'aria-label': t('shared:clear', { name: t('owner') }) }}
          data={ownersOf(deal, colleagues)}
          {...form.getInputProps('ownerId')}
        />
        <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
          <TextInput label={t('kind')} {...form.getInputProps('kind')} />
          <TextInput label={t('source')} {...form.getInputProps('source')} />
          <TextInput label={t('competitor')} {...form.getInputProps('competitor')} />
          <TagsInput label={t('tags')} {...form.getInputProps('tags')} />
        </SimpleGrid>
        <SaveFoot changed={changed} busy={edit.isPending} error={edit.error} />
      </Stack>
    </form>
  );
}

/** The owner stays choosable where colleagues may not be listed, or where they have left. */
function ownersOf(deal: Deal, colleagues: readonly Choice[]): { value: string; label: string }[] {
  const known = new Map(colleagues.map(({ id, name }) => [id, name]));
  if (deal.owner) known.set(deal.owner.id, deal.owner.name);
  return [...known].map(([value, label]) => ({ value, label }));
}
