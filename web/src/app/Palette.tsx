import { Spotlight, type SpotlightActionData, type SpotlightActionGroupData } from '@mantine/spotlight';
import { IconSearch } from '@tabler/icons-react';
import { keepPreviousData, useQueries } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Action, Finder, MenuEntry } from '@/shared/features/feature';
import { useGathered } from '@/shared/features/registry';
import { useGo } from '@/shared/features/useGo';
import { useSettled } from '@/shared/hooks/useSettled';
import { matchesWords } from './words';

/** One list of everything that can be reached or done: records, places and actions. */
export function Palette() {
  const { t } = useTranslation('app');
  const [typed, setTyped] = useState('');
  const groups = useGroups(typed);
  return (
    <Spotlight
      actions={groups}
      query={typed}
      onQueryChange={setTyped}
      filter={(_, given) => given}
      shortcut={['mod + K', '/']}
      nothingFound={t('nothingFound')}
      highlightQuery={false}
      scrollable
      maxHeight={440}
      attributes={{ content: { 'aria-label': t('search') } }}
      styles={{ actionDescription: { color: 'inherit', opacity: 1 } }}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: t('search'),
        'aria-label': t('search'),
      }}
    />
  );
}

function useGroups(typed: string): SpotlightActionGroupData[] {
  const { t } = useTranslation('app');
  const go = useGo();
  const found = useFound(typed);
  const places = useGathered('menu').filter((entry) => matchesWords(typed, entry.label()));
  const actions = useGathered('actions').filter((action) => matchesWords(typed, action.label(), action.words));
  return [
    ...found,
    { group: t('go'), actions: places.map((entry) => place(entry, go)) },
    { group: t('deeds'), actions: actions.map((action) => deed(action, go)) },
  ].filter(({ actions: those }) => those.length > 0);
}

function place(entry: MenuEntry, go: (href: string) => void): SpotlightActionData {
  return { id: entry.to, label: entry.label(), leftSection: <entry.icon size={18} aria-hidden />, onClick: () => go(entry.to) };
}

function deed(action: Action, go: (href: string) => void): SpotlightActionData {
  return { id: action.id, label: action.label(), leftSection: <action.icon size={18} aria-hidden />, onClick: () => go(action.href) };
}

function useFound(typed: string): SpotlightActionGroupData[] {
  const go = useGo();
  const finders = useGathered('finders');
  const words = useSettled(typed.trim(), 150);
  return useQueries({
    queries: finders.map((finder) => ({
      queryKey: ['palette', finder.label(), words],
      queryFn: ({ signal }: { signal: AbortSignal }) => finder.find(words, signal),
      enabled: words.length >= 2,
      placeholderData: keepPreviousData,
    })),
    combine: (answers) =>
      words.length < 2 ? [] : answers.map((answer, index) => group(finders[index], answer.data ?? [], go)),
  });
}

function group(
  finder: Finder | undefined,
  records: Awaited<ReturnType<Finder['find']>>,
  go: (href: string) => void,
): SpotlightActionGroupData {
  const Icon = finder?.icon ?? IconSearch;
  return {
    group: finder?.label() ?? '',
    actions: records.map(({ id, label, description, href }) => ({
      id,
      label,
      description,
      leftSection: <Icon size={18} aria-hidden />,
      onClick: () => go(href),
    })),
  };
}
