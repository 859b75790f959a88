import { ActionIcon, Group, NumberInput, Select, TextInput } from '@mantine/core';
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Table } from '../Section';
import classes from '../Settings.module.css';
import { moved, swatchOf, typesFor, withType, type StageDraft, type StageType } from './stages';

interface StageTableProps {
  stages: StageDraft[];
  onChange: (stages: StageDraft[]) => void;
  /** What is wrong, under `stages[0].name` and so on. */
  errors: Record<string, string>;
}

export function StageTable({ stages, onChange, errors }: StageTableProps) {
  const { t } = useTranslation('settings');
  const set = (index: number, stage: StageDraft) => onChange(stages.map((each, at) => (at === index ? stage : each)));
  return (
    <Table label={t('stages')}>
      <thead>
        <tr>
          <th scope="col">{t('stage')}</th>
          <th scope="col">{t('type')}</th>
          <th scope="col">{t('probability')}</th>
          <th scope="col">{t('rottenDays')}</th>
          <th scope="col"><span className="sr-only">{t('actions')}</span></th>
        </tr>
      </thead>
      <tbody>
        {stages.map((stage, index) => (
          <StageRow
            key={stage.key}
            stage={stage}
            errorOf={(field) => errors[`stages[${index}].${field}`]}
            onChange={(changed) => set(index, changed)}
            onMove={(step) => onChange(moved(stages, index, step))}
            onRemove={() => onChange(stages.filter((each) => each.key !== stage.key))}
            first={index === 0}
            last={index === stages.length - 1}
          />
        ))}
      </tbody>
    </Table>
  );
}

interface StageRowProps {
  stage: StageDraft;
  errorOf: (field: string) => string | undefined;
  onChange: (stage: StageDraft) => void;
  onMove: (step: -1 | 1) => void;
  onRemove: () => void;
  first: boolean;
  last: boolean;
}

function StageRow({ stage, errorOf, onChange, onMove, onRemove, first, last }: StageRowProps) {
  const { t } = useTranslation('settings');
  const name = stage.name || t('newStage');
  const own = (label: string) => `${label}: ${name}`;
  return (
    <tr>
      <td>
        <TextInput
          size="xs"
          miw={170}
          aria-label={t('stage')}
          value={stage.name}
          error={errorOf('name')}
          onChange={(event) => onChange({ ...stage, name: event.currentTarget.value })}
          leftSection={<span className={classes.swatch} style={{ background: swatchOf(stage.color) }} />}
        />
      </td>
      <td>
        <Select
          size="xs"
          w={130}
          aria-label={own(t('type'))}
          allowDeselect={false}
          value={stage.type}
          error={errorOf('type')}
          data={typesFor(stage).map((value) => ({ value, label: t(`stageType.${value}`) }))}
          onChange={(type) => type && onChange(withType(stage, type as StageType))}
        />
      </td>
      <td>
        <NumberInput
          size="xs"
          w={90}
          suffix=" %"
          min={0}
          max={100}
          hideControls
          aria-label={own(t('probability'))}
          value={stage.probability}
          error={errorOf('probability')}
          onChange={(probability) => onChange({ ...stage, probability })}
        />
      </td>
      <td>
        <NumberInput
          size="xs"
          w={90}
          min={1}
          hideControls
          aria-label={own(t('rottenDays'))}
          placeholder="–"
          value={stage.rottenDays}
          error={errorOf('rottenDays')}
          onChange={(rottenDays) => onChange({ ...stage, rottenDays })}
        />
      </td>
      <td>
        <Group gap={2} wrap="nowrap" justify="flex-end">
          <ActionIcon variant="subtle" color="gray" disabled={first} aria-label={own(t('up'))} onClick={() => onMove(-1)}><IconArrowUp size={16} /></ActionIcon>
          <ActionIcon variant="subtle" color="gray" disabled={last} aria-label={own(t('down'))} onClick={() => onMove(1)}><IconArrowDown size={16} /></ActionIcon>
          <ActionIcon variant="subtle" color="gray" aria-label={own(t('remove'))} onClick={onRemove}><IconTrash size={16} /></ActionIcon>
        </Group>
      </td>
    </tr>
  );
}
