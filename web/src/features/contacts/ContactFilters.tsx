import { ActionIcon, Popover, Select, Stack, Switch, TextInput } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { day } from '@/shared/format/time';
import { ActiveFilters, Chips } from '@/shared/ui/Chips';
import { channelName } from '@/shared/ui/ChannelIcon';
import { CHANNELS, SCORES, SORTS, withoutFilters, type ContactSearch, type Sort } from './search';
import { useContactSearch } from './useContactSearch';

export function ContactFilterMenu() {
  const { t } = useTranslation(['contacts', 'shared']);
  const { search, change } = useContactSearch();
  const set = (changes: Partial<ContactSearch>) => change(changes, 'replace');
  return (
    <Popover position="bottom-end" width={320} trapFocus>
      <Popover.Target>
        <ActionIcon variant="default" size={36} aria-label={t('shared:filters')}><IconAdjustmentsHorizontal size={18} /></ActionIcon>
      </Popover.Target>
      <Popover.Dropdown aria-label={t('shared:filters')}>
        <Stack gap="md">
          <Select
            label={t('sortBy')}
            data={SORTS.map((sort) => ({ value: sort, label: t(`sort.${sort}`) }))}
            value={search.sort ?? '-lastInteraction'}
            onChange={(sort) => set({ sort: (sort ?? undefined) as Sort | undefined })}
            comboboxProps={{ withinPortal: false }}
          />
          <Chips
            label={t('shared:score')}
            options={SCORES.map((value) => ({ value, label: t(`shared:level.${value}`) }))}
            chosen={search.score ?? []}
            onChange={(score) => set({ score: score.length ? score : undefined })}
          />
          <Chips
            label={t('channel')}
            options={CHANNELS.map((value) => ({ value, label: channelName(value) }))}
            chosen={search.channel ?? []}
            onChange={(channel) => set({ channel: channel.length ? channel : undefined })}
          />
          <Chips
            label={t('owner')}
            options={[
              { value: 'me', label: t('mine') },
              { value: 'none', label: t('nobodys') },
            ]}
            chosen={search.owner ? [search.owner] : []}
            onChange={(owners) => set({ owner: owners.at(-1) })}
          />
          <TextInput
            label={t('tag')}
            defaultValue={search.tag}
            onBlur={(event) => set({ tag: event.currentTarget.value.trim() || undefined })}
            onKeyDown={(event) => event.key === 'Enter' && set({ tag: event.currentTarget.value.trim() || undefined })}
          />
          <TextInput type="date" label={t('createdFrom')} value={search.from ?? ''} onChange={(event) => set({ from: event.currentTarget.value || undefined })} />
          <TextInput type="date" label={t('createdTo')} value={search.to ?? ''} onChange={(event) => set({ to: event.currentTarget.value || undefined })} />
          <Switch label={t('archivedToo')} checked={search.archived ?? false} onChange={(event) => set({ archived: event.currentTarget.checked || undefined })} />
        </Stack>
      </Popover.Dropdown>
    </Popover>
  );
}

export function FiltersInForce() {
  const { t } = useTranslation(['contacts', 'shared']);
  const { search, change } = useContactSearch();
  const off = (changes: Partial<ContactSearch>) => () => change(changes, 'replace');
  const filters = [
    ...(search.score ?? []).map((score) => ({
      key: score,
      label: `${t('shared:score')}: ${t(`shared:level.${score}`)}`,
      onRemove: off({ score: remaining(search.score, score) }),
    })),
    ...(search.channel ?? []).map((channel) => ({
      key: channel,
      label: channelName(channel),
      onRemove: off({ channel: remaining(search.channel, channel) }),
    })),
    ...one('owner', search.owner && t(search.owner === 'me' ? 'mine' : 'nobodys'), off({ owner: undefined })),
    ...one('tag', search.tag && `${t('tag')}: ${search.tag}`, off({ tag: undefined })),
    ...one('from', search.from && `${t('createdFrom')} ${day(`${search.from}T12:00`)}`, off({ from: undefined })),
    ...one('to', search.to && `${t('createdTo')} ${day(`${search.to}T12:00`)}`, off({ to: undefined })),
    ...one('archived', search.archived && t('archivedToo'), off({ archived: undefined })),
  ];
  return <ActiveFilters filters={filters} onClear={() => change(withoutFilters(search), 'replace')} />;
}

function remaining<T>(chosen: T[] | undefined, removed: T): T[] | undefined {
  const rest = chosen?.filter((one) => one !== removed);
  return rest?.length ? rest : undefined;
}

function one(key: string, label: string | false | undefined, onRemove: () => void) {
  return label ? [{ key, label, onRemove }] : [];
}
