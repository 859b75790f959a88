import { Button, Popover } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useId, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import classes from './Chips.module.css';

interface ChipsProps<T extends string> {
  label: string;
  options: readonly { value: T; label: string }[];
  chosen: readonly T[];
  onChange: (chosen: T[]) => void;
}

/** Several of a few: each a button that stays pressed. */
export function Chips<T extends string>({ label, options, chosen, onChange }: ChipsProps<T>) {
  const id = useId();
  const toggle = (value: T) =>
    onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <div role="group" aria-labelledby={id}>
      <div id={id} className={classes.label}>{label}</div>
      <div className={classes.chips}>
        {options.map(({ value, label: text }) => (
          <button key={value} type="button" className={classes.chip} aria-pressed={chosen.includes(value)} onClick={() => toggle(value)}>
            {text}
          </button>
        ))}
      </div>
    </div>
  );
}

/** The filters in force, each with a way to take it off. */
export function ActiveFilters({ filters, onClear }: { filters: { key: string; label: string; onRemove: () => void }[]; onClear: () => void }) {
  const { t } = useTranslation('shared');
  if (filters.length === 0) return null;
  return (
    <div className={classes.active}>
      {filters.map(({ key, label, onRemove }) => (
        <button key={key} type="button" className={classes.on} onClick={onRemove} aria-label={t('removeFilter', { name: label })}>
          {label}
          <IconX size={13} aria-hidden />
        </button>
      ))}
      <button type="button" className={classes.clear} onClick={onClear}>{t('clearFilters')}</button>
    </div>
  );
}

/** A chip that opens a small form: for filters with more than a few values. */
export function ChipPopover({ label, active, children }: { label: string; active: boolean; children: ReactNode }) {
  return (
    <Popover trapFocus position="bottom-start" width={300}>
      <Popover.Target>
        <Button size="compact-sm" variant={active ? 'light' : 'default'} radius="xl">{label}</Button>
      </Popover.Target>
      <Popover.Dropdown>{children}</Popover.Dropdown>
    </Popover>
  );
}
