import { ActionIcon, Button, Checkbox, Group, Switch, TextInput, Tooltip } from '@mantine/core';
import { IconArchive, IconArrowBackUp, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { useMay } from '@/shared/session/session';
import { tellProblem } from '@/shared/ui/toasts';
import { Section, Table } from '../Section';
import classes from '../Settings.module.css';
import { reasonsQuery, useAddReason, useChangeReason, type LostReason } from './catalogues';

export function LostReasonsPage() {
  const { t } = useTranslation('settings');
  const { items } = useSuspenseQuery(reasonsQuery).data;
  const mayConfigure = useMay()('deals:configure');
  return (
    <Section title={t('section.reasons')} lead={t('reasonsLead')}>
      {mayConfigure && <AddReason />}
      <Table label={t('section.reasons')}>
        <thead>
          <tr>
            <th scope="col">{t('reason')}</th>
            <th scope="col">{t('needsText')}</th>
            <th scope="col"><span className="sr-only">{t('actions')}</span></th>
          </tr>
        </thead>
        <tbody>{items.map((reason) => <Row key={reason.id} reason={reason} editable={mayConfigure} />)}</tbody>
      </Table>
    </Section>
  );
}

function Row({ reason, editable }: { reason: LostReason; editable: boolean }) {
  const { t } = useTranslation('settings');
  const change = useChangeReason();
  const set = (changed: Partial<LostReason>) => change.mutate({ id: reason.id, ...changed }, { onError: tellProblem });
  const label = t(reason.archived ? 'restoreIt' : 'archiveIt', { name: reason.name });
  return (
    <tr>
      <th scope="row" className={reason.archived ? classes.quiet : undefined}>{reason.name}</th>
      <td>
        <Switch
          aria-label={`${t('needsText')}: ${reason.name}`}
          checked={change.isPending ? (change.variables.needsText ?? reason.needsText) : reason.needsText}
          disabled={!editable}
          onChange={(event) => set({ needsText: event.currentTarget.checked })}
        />
      </td>
      <td>
        {editable && (
          <Tooltip label={label}>
            <ActionIcon variant="subtle" color="gray" aria-label={label} onClick={() => set({ archived: !reason.archived })}>
              {reason.archived ? <IconArrowBackUp size={17} /> : <IconArchive size={17} />}
            </ActionIcon>
          </Tooltip>
        )}
      </td>
    </tr>
  );
}

function AddReason() {
  const { t } = useTranslation('settings');
  const add = useAddReason();
  const [name, setName] = useState('');
  const [needsText, setNeedsText] = useState(false);
  const problem = add.error && problemFrom(add.error);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    add.mutate(
      { name, needsText },
      {
        onSuccess: () => {
          setName('');
          setNeedsText(false);
        },
      },
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Group align="flex-start" gap="sm">
        <TextInput
          w={280}
          aria-label={t('newReason')}
          placeholder={t('newReason')}
          value={name}
          error={problem && (problem.fields.name ?? problem.message)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox mt={8} label={t('needsText')} checked={needsText} onChange={(event) => setNeedsText(event.currentTarget.checked)} />
        <Button type="submit" leftSection={<IconPlus size={16} aria-hidden />} loading={add.isPending} disabled={!name.trim()}>{t('add')}</Button>
      </Group>
    </form>
  );
}
