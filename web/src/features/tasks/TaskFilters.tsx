import { Button, Popover, Select, Stack, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { IconAdjustmentsHorizontal, IconSearch } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { day } from '@/shared/format/time';
import { useColleagues } from '@/shared/people/colleagues';
import { ActiveFilters, Chips } from '@/shared/ui/Chips';
import { FILTERS, filtersIn, PRIORITIES, URGENCIES, type FilterName } from './search';
import { useTaskSearch } from './useTaskSearch';

export function TaskFilterMenu() {
  const { t } = useTranslation(['tasks', 'shared']);
  const { search, change } = useTaskSearch();
  const colleagues = useColleagues();
  const find = useDebouncedCallback((q: string) => change({ q: q.trim() || undefined }, 'replace'), 250);
  const count = Object.keys(filtersIn(search)).length;
  const words = (value: string | undefined) => (value ? value.split(',') : []);
  return (
    <Popover position="bottom-end" width={320} trapFocus>
      <Popover.Target>
        <Button size="xs" variant={count > 0 ? 'light' : 'default'} leftSection={<IconAdjustmentsHorizontal size={15} aria-hidden />}>
          {count > 0 ? t('filtersOn', { count }) : t('shared:filters')}
        </Button>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('shared:filters')}>
        <Stack gap="md">
          <TextInput label={t('words')} leftSection={<IconSearch size={15} aria-hidden />} defaultValue={search.q ?? ''} onChange={(event) => find(event.currentTarget.value)} />
          <Select
            label={t('column.assignee')}
            clearable
            searchable
            comboboxProps={{ withinPortal: false }}
            value={search.assignee ?? null}
            data={[{ value: 'me', label: t('me') }, { value: 'none', label: t('nobody') }, ...colleagues.map(({ id, name }) => ({ value: id, label: name }))]}
            onChange={(assignee) => change({ assignee: assignee ?? undefined }, 'replace')}
          />
          <Chips
            label={t('column.state')}
            options={[{ value: 'false', label: t('openOnes') }, { value: 'true', label: t('doneOnes') }]}
            chosen={search.done ? [search.done] : []}
            onChange={(chosen) => change({ done: chosen.at(-1) }, 'replace')}
          />
          <Chips
            label={t('column.priority')}
            options={PRIORITIES.map((value) => ({ value, label: t(`priorityOf.${value}`) }))}
            chosen={PRIORITIES.filter((value) => words(search.priority).includes(value))}
            onChange={(chosen) => change({ priority: chosen.join(',') || undefined }, 'replace')}
          />
          <Chips
            label={t('column.due')}
            options={URGENCIES.map((value) => ({ value, label: t(`urgency.${value}`) }))}
            chosen={URGENCIES.filter((value) => words(search.urgency).includes(value))}
            onChange={(chosen) => change({ urgency: chosen.join(',') || undefined }, 'replace')}
          />
          <TextInput type="date" label={t('dueFrom')} value={search.dueFrom ?? ''} onChange={(event) => change({ dueFrom: event.currentTarget.value || undefined }, 'replace')} />
          <TextInput type="date" label={t('dueTo')} value={search.dueTo ?? ''} onChange={(event) => change({ dueTo: event.currentTarget.value || undefined }, 'replace')} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

export function FiltersInForce() {
  const { t } = useTranslation('tasks');
  const { search, change } = useTaskSearch();
  const colleagues = useColleagues();
  const wording = (name: FilterName, value: string): string => {
    switch (name) {
      case 'assignee':
        return t('assignedTo', { name: value === 'me' ? t('me') : value === 'none' ? t('nobody') : (colleagues.find(({ id }) => id === value)?.name ?? '…') });
      case 'done':
        return t(value === 'true' ? 'doneOnes' : 'openOnes');
      case 'priority':
        return `${t('column.priority')}: ${value.split(',').map((each) => t(`priorityOf.${each as 'high'}`)).join(', ')}`;
      case 'urgency':
        return value.split(',').map((each) => t(`urgency.${each as 'soon'}`)).join(', ');
      case 'dueFrom':
      case 'dueTo':
        return `${t(name)} ${day(`${value}T12:00`)}`;
      case 'q':
      case 'tag':
        return `«${value}»`;
      case 'contact':
      case 'company':
      case 'deal':
        return t(`filter.${name}`);
    }
  };
  const filters = FILTERS.flatMap((name) => {
    const value = search[name];
    return value ? [{ key: name, label: wording(name, value), onRemove: () => change({ [name]: undefined }, 'replace') }] : [];
  });
  return <ActiveFilters filters={filters} onClear={() => change(Object.fromEntries(FILTERS.map((name) => [name, undefined])), 'replace')} />;
}
