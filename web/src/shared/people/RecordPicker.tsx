import { Loader, Select } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettled } from '@/shared/hooks/useSettled';

export interface Choice {
  id: string;
  name: string;
}

interface RecordPickerProps {
  label: string;
  /** Distinguishes what is searched in the cache. */
  kind: string;
  value: Choice | null;
  onChange: (choice: Choice | null) => void;
  find: (words: string, signal: AbortSignal) => Promise<Choice[]>;
  error?: ReactNode;
  description?: string;
}

/** Chooses one of very many records: the server finds, as somebody types. */
export function RecordPicker({ label, kind, value, onChange, find, error, description }: RecordPickerProps) {
  const { t } = useTranslation('shared');
  const [typed, setTyped] = useState(value?.name ?? '');
  const [opened, setOpened] = useState(false);
  const words = useSettled(typed === value?.name ? '' : typed.trim(), 150);
  const { data, isFetching } = useQuery({
    queryKey: ['picker', kind, words],
    queryFn: ({ signal }) => find(words, signal),
    enabled: opened,
    placeholderData: keepPreviousData,
  });
  const found = data ?? [];
  const choices = value && !found.some(({ id }) => id === value.id) ? [value, ...found] : found;
  return (
    <Select
      label={label}
      description={description}
      searchable
      clearable
      clearButtonProps={{ 'aria-label': t('clear', { name: label }) }}
      value={value?.id ?? null}
      data={choices.map(({ id, name }) => ({ value: id, label: name }))}
      filter={({ options }) => options}
      searchValue={typed}
      onSearchChange={setTyped}
      onChange={(id) => onChange(choices.find((choice) => choice.id === id) ?? null)}
      onDropdownOpen={() => setOpened(true)}
      nothingFoundMessage={isFetching ? t('loading') : t('nothingFound')}
      rightSection={isFetching ? <Loader size={14} /> : undefined}
      error={error}
    />
  );
}
