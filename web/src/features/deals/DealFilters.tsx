import { Button, Group, NumberInput, Popover, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { day } from '@/shared/format/time';
import { useColleagues } from '@/shared/people/colleagues';
import { ActiveFilters, Chips } from '@/shared/ui/Chips';
import { FILTERS, filtersIn, QUICK, withFilters, withoutFilters, type DealFilters, type FilterName, type Quick } from './search';
import { useDealSearch } from './useDealSearch';

export function DealFilterMenu() {
  const { t } = useTranslation(['deals', 'shared']);
  const { search, change } = useDealSearch();
  const colleagues = useColleagues();
  const count = Object.keys(filtersIn(search)).length;
  const set = (filters: { [K in FilterName]?: string | undefined }) => change(blank(withFilters(search, filters as DealFilters)), 'replace');
  return (
    <Popover position="bottom-end" width={340} trapFocus>
      <Popover.Target>
        <Button size="xs" variant={count > 0 ? 'light' : 'default'} leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden />}>
          {count > 0 ? t('filtersOn', { count }) : t('shared:filters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('shared:filters')} mah="80vh" style={{ overflowY: 'auto' }}>
        <Stack gap="md">
          <WordsField />
          <Chips
            label={t('quick')}
            options={QUICK.map((value) => ({ value, label: t(`quickOf.${value}`) }))}
            chosen={search.quick ? [search.quick as Quick] : []}
            onChange={(chosen) => set({ quick: chosen.at(-1) })}
          />
          <Select
            label={t('owner')}
            clearable
            searchable
            comboboxProps={{ withinPortal: false }}
            value={search.owner ?? null}
            data={[
              { value: 'me', label: t('me') },
              { value: 'none', label: t('nobody') },
              ...colleagues.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={(owner) => set({ owner: owner ?? undefined })}
          />
          <Range label={t('value')} from="valueMin" to="valueMax" />
          <Range label={t('probability')} from="probabilityMin" to="probabilityMax" suffix=" %" />
          <Days label={t('expectedClose')} from="expectedFrom" to="expectedTo" />
          <Days label={t('createdOn')} from="createdFrom" to="createdTo" />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

function WordsField() {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const find = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }, 'replace'), 250);
  return (
    <TextInput
      label={t('words')}
      leftSection={<IconSearch size={15} aria-hidden />}
      defaultValue={search.q ?? ''}
      onChange={(event) => find(event.currentTarget.value)}
    />
  );
}

interface RangeProps {
  label: string;
  from: FilterName;
  to: FilterName;
}

function Range({ label, from, to, suffix }: RangeProps & { suffix?: string }) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const field = (name: FilterName, word: string) => (
    <NumberInput
      aria-label={`${label}: ${word}`}
      placeholder={word}
      min={0}
      hideControls
      suffix={suffix}
      thousandSeparator={suffix ? undefined : ' '}
      value={search[name] ?? ''}
      onChange={(value) => change({ [name]: value === '' ? undefined : String(value) }, 'replace')}
    />
  );
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ padding: 0, fontSize: 13, fontWeight: 500 }}>{label}</legend>
      <Group grow gap="xs">{field(from, t('from'))}{field(to, t('to'))}</Group>
    </fieldset>
  );
}

function Days({ label, from, to }: RangeProps) {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const field = (name: FilterName, word: string) => (
    <TextInput
      type="date"
      aria-label={`${label}: ${word}`}
      value={search[name] ?? ''}
      onChange={(event) => change({ [name]: event.currentTarget.value || undefined }, 'replace')}
    />
  );
  return (
    <fieldset style={{ border: 0, margin: 0, padding: 0 }}>
      <legend style={{ padding: 0, fontSize: 13, fontWeight: 500 }}>{label}</legend>
      <Group grow gap="xs">{field(from, t('from'))}{field(to, t('to'))}</Group>
    </fieldset>
  );
}

export function FiltersInForce() {
  const { t } = useTranslation('deals');
  const { search, change } = useDealSearch();
  const colleagues = useColleagues();
  const wording = (name: FilterName, value: string): string => {
    switch (name) {
      case 'quick':
        return t(`quickOf.${value as Quick}`);
      case 'owner':
        return t('ownedBy', { name: value === 'me' ? t('me') : value === 'none' ? t('nobody') : (colleagues.find(({ id }) => id === value)?.name ?? '…') });
      case 'expectedFrom':
      case 'expectedTo':
      case 'createdFrom':
      case 'createdTo':
        return t(`filter.${name}`, { value: day(`${value}T12:00`) });
      default:
        return t(`filter.${name}`, { value });
    }
  };
  const filters = FILTERS.flatMap((name) => {
    const value = search[name];
    return value ? [{ key: name, label: wording(name, value), onRemove: () => change({ [name]: undefined }, 'replace') }] : [];
  });
  return <ActiveFilters filters={filters} onClear={() => change(blank(withoutFilters(search)), 'replace')} />;
}

/** With every filter that is not there named as absent, so that it leaves the address. */
function blank(filters: DealFilters): { [K in FilterName]?: string | undefined } {
  return Object.fromEntries(FILTERS.map((name) => [name, filters[name]]));
}
