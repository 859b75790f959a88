import { ActionIcon, Button, ColorInput, Group, Select, TextInput, Tooltip } from '@mantine/core';
import { IconArchive, IconArrowBackUp, IconArrowDown, IconArrowUp, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { language } from '@/shared/i18n/i18n';
import { useMay } from '@/shared/session/session';
import { tellProblem } from '@/shared/ui/toasts';
import { Section, Table } from '../Section';
import classes from '../Settings.module.css';
import { statesQuery, useAddState, useChangeState, useOrderStates, type TaskState } from './catalogues';
import { moved } from './stages';

const PHASES = ['open', 'in_progress', 'done'] as const;

export function TaskStatesPage() {
  const { t } = useTranslation('settings');
  const { items } = useSuspenseQuery(statesQuery).data;
  const mayConfigure = useMay()('tasks:configure');
  const order = useOrderStates();
  const move = (index: number, step: -1 | 1) => order.mutate(moved(items.map(({ id }) => id), index, step), { onError: tellProblem });
  return (
    <Section title={t('section.states')} lead={t('statesLead')}>
      {mayConfigure && <AddState />}
      <Table label={t('section.states')}>
        <thead>
          <tr>
            <th scope="col">{t('state')}</th>
            <th scope="col">{t('phase')}</th>
            <th scope="col"><span className="sr-only">{t('actions')}</span></th>
          </tr>
        </thead>
        <tbody>
          {items.map((state, index) => (
            <Row key={state.id} state={state} editable={mayConfigure} first={index === 0} last={index === items.length - 1} onMove={(step) => move(index, step)} />
          ))}
        </tbody>
      </Table>
    </Section>
  );
}

interface RowProps {
  state: TaskState;
  editable: boolean;
  first: boolean;
  last: boolean;
  onMove: (step: -1 | 1) => void;
}

function Row({ state, editable, first, last, onMove }: RowProps) {
  const { t } = useTranslation('settings');
  const change = useChangeState();
  const name = (language() === 'en' && state.nameEn) || state.name;
  const label = t(state.archived ? 'restoreIt' : 'archiveIt', { name });
  const putAway = () => change.mutate({ id: state.id, version: state.version, archived: !state.archived }, { onError: tellProblem });
  return (
    <tr>
      <th scope="row" className={state.archived ? classes.quiet : undefined}>
        <Group gap={8} wrap="nowrap"><span className={classes.swatch} style={{ background: state.color }} />{name}</Group>
      </th>
      <td>{t(`phaseOf.${state.phase}`)}</td>
      <td>
        {editable && (
          <Group gap={2} wrap="nowrap" justify="flex-end">
            <ActionIcon variant="subtle" color="gray" disabled={first} aria-label={`${t('up')}: ${name}`} onClick={() => onMove(-1)}><IconArrowUp size={16} /></ActionIcon>
            <ActionIcon variant="subtle" color="gray" disabled={last} aria-label={`${t('down')}: ${name}`} onClick={() => onMove(1)}><IconArrowDown size={16} /></ActionIcon>
            <Tooltip label={label}>
              <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={putAway}>{state.archived ? <IconArrowBackUp size={17} /> : <IconArchive size={17} />}</ActionIcon>
            </Tooltip>
          </Group>
        )}
      </td>
    </tr>
  );
}

function AddState() {
  const { t } = useTranslation('settings');
  const add = useAddState();
  const [name, setName] = useState('');
  const [phase, setPhase] = useState<TaskState['phase']>('in_progress');
  const [color, setColor] = useState('#1971c2');
  const problem = add.error && problemFrom(add.error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    add.mutate({ name, phase, color }, { onSuccess: () => setName('') });
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="sm">
        <TextInput w={220} aria-label={t('newState')} placeholder={t('newState')} value={name} error={problem && (problem.fields.name ?? problem.message)} onChange={(event) => setName(event.currentTarget.value)} />
        <Select w={160} aria-label={t('phase')} allowDeselect={false} value={phase} data={PHASES.map((value) => ({ value, label: t(`phaseOf.${value}`) }))} onChange={(value) => value && setPhase(value as TaskState['phase'])} />
        <ColorInput w={140} aria-label={t('colour')} format="hex" value={color} error={problem?.fields.color} onChange={setColor} eyeDropperButtonProps={{ 'aria-label': t('pickColour') }} />
        <Button type="submit" leftSection={<IconPlus size={16} aria-hidden />} loading={add.isPending} disabled={!name.trim()}>{t('add')}</Button>
      </Group>
    </form>
  );
}
