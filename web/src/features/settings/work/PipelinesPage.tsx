import { Button, Group, Modal, Select, Stack, TextInput } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { useMay } from '@/shared/session/session';
import { Section } from '../Section';
import classes from '../Settings.module.css';
import { pipelinesQuery, templatesQuery, useCreatePipeline } from './catalogues';
import { PipelineEditor } from './PipelineEditor';

const route = getRouteApi('/configuracion/pipelines');

export function PipelinesPage() {
  const { t } = useTranslation('settings');
  const { items } = useSuspenseQuery(pipelinesQuery).data;
  const { id } = route.useSearch();
  const mayConfigure = useMay()('deals:configure');
  const [adding, setAdding] = useState(false);
  const chosen = items.find((pipeline) => pipeline.id === id);
  if (chosen && mayConfigure) return <PipelineEditor key={`${chosen.id} ${chosen.version}`} pipeline={chosen} />;
  const add = mayConfigure && <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setAdding(true)}>{t('newPipeline')}</Button>;
  return (
    <Section title={t('section.pipelines')} lead={t('pipelinesLead')} actions={add}>
      <ul className={classes.list}>
        {items.map((pipeline) => (
          <li key={pipeline.id}>
            <Link to="/configuracion/pipelines" search={{ id: pipeline.id }} className={classes.row}>
              <span className={classes.rowMain}>
                <strong>{pipeline.name}</strong>
                <span className={classes.quiet}>{pipeline.stages.map(({ name }) => name).join(' → ')}</span>
              </span>
              {pipeline.default && <span className={classes.scope} data-scope="all">{t('default')}</span>}
              {pipeline.archivedAt && <span className={classes.scope}>{t('archived')}</span>}
            </Link>
          </li>
        ))}
      </ul>
      <NewPipeline opened={adding} onClose={() => setAdding(false)} />
    </Section>
  );
}

function NewPipeline({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useTranslation(['settings', 'shared']);
  const navigate = useNavigate();
  const templates = useQuery({ ...templatesQuery, enabled: opened }).data?.items ?? [];
  const [chosen, setChosen] = useState<string | null>(null);
  const [name, setName] = useState('');
  const create = useCreatePipeline();
  const template = chosen ?? templates[0]?.key ?? '';
  const problem = create.error && problemFrom(create.error);
  const make = () =>
    create.mutate(
      { template, name },
      {
        onSuccess: ({ id }) => {
          onClose();
          void navigate({ to: '/configuracion/pipelines', search: { id } });
        },
      },
    );
  return (
    <Modal opened={opened} onClose={onClose} title={t('newPipeline')} closeButtonProps={{ 'aria-label': t('shared:close') }}>
      <Stack gap="sm">
        <Select label={t('template')} searchable allowDeselect={false} value={template} data={templates.map((each) => ({ value: each.key, label: each.name }))} onChange={setChosen} />
        <TextInput
          label={t('name')}
          placeholder={templates.find((each) => each.key === template)?.name}
          value={name}
          error={problem && (problem.fields.name ?? problem.message)}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>{t('shared:cancel')}</Button>
          <Button disabled={!template} loading={create.isPending} onClick={make}>{t('create')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}
