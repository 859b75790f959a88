import { ActionIcon, Button, Group, Stack, TextInput } from '@mantine/core';
import { IconPlus, IconX } from '@tabler/icons-react';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';

interface ValueListProps {
  label: string;
  /** What one of them is called. */
  one: string;
  type: 'email' | 'tel';
  field: string;
  values: string[];
  errors: Record<string, string>;
  onChange: (values: string[]) => void;
}

/** Any number of addresses or numbers; the first is the primary one. */
export function ValueList({ label, one, type, field, values, errors, onChange }: ValueListProps) {
  const { t } = useTranslation('contacts');
  const id = useId();
  const put = (index: number, value: string) => onChange(values.map((old, at) => (at === index ? value : old)));
  return (
    <Stack gap={6} role="group" aria-labelledby={id}>
      <div id={id} style={{ fontSize: 13, fontWeight: 500 }}>{label}</div>
      {values.map((value, index) => (
        // Lines have no identity but their place.
        // oxlint-disable-next-line react/no-array-index-key
        <Group key={index} gap={6} wrap="nowrap" align="flex-start">
          <TextInput
            flex={1}
            type={type}
            autoComplete="off"
            maxLength={254}
            aria-label={`${one} ${index + 1}`}
            value={value}
            error={errors[`${field}[${index}].value`] ?? errors[`${field}[${index}]`] ?? (index === 0 ? errors[field] : undefined)}
            onChange={(event) => put(index, event.currentTarget.value)}
          />
          {values.length > 1 && (
            <ActionIcon variant="subtle" color="gray" size={36} aria-label={t('removeValue', { value: value || one })} onClick={() => onChange(values.filter((_, at) => at !== index))}><IconX size={16} /></ActionIcon>
          )}
        </Group>
      ))}
      <Button variant="subtle" size="compact-sm" style={{ alignSelf: 'flex-start' }} leftSection={<IconPlus size={14} aria-hidden />} onClick={() => onChange([...values, ''])}>{t('addValue', { what: one.toLowerCase() })}</Button>
    </Stack>
  );
}
