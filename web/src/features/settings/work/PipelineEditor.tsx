import { Anchor, Button, Group, Select, Stack, Switch, TextInput } from '@mantine/core';
import { IconArrowLeft, IconPlus } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { ErrorNotice } from '@/shared/ui/Banners';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { Section } from '../Section';
import classes from '../Settings.module.css';
import { useChangePipeline, type Pipeline } from './catalogues';
import { StageTable } from './StageTable';
import { draftsOf, stagesOf, targetsFor, withNewStage } from './stages';

/** All of a pipeline at once: nothing is changed before everything is right and somebody says so. */
export function PipelineEditor({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation(['settings', 'shared']);
  const [name, setName] = useState(pipeline.name);
  const [isDefault, setDefault] = useState(pipeline.default);
  const [stages, setStages] = useState(() => draftsOf(pipeline));
  const [targets, setTargets] = useState<Record<string, string>>({});
  const change = useChangePipeline(pipeline);
  const problem = change.error ? problemFrom(change.error) : null;
  const errors = problem?.fields ?? {};
  const gone = pipeline.stages.filter(({ id }) => !stages.some((stage) => stage.id === id));
  const crowded = gone.filter(({ id }) => errors[`moveDealsTo.${id}`] || targets[id]);
  const save = () =>
    change.mutate(
      { name, default: isDefault, stages: stagesOf(stages) as Pipeline['stages'], moveDealsTo: targets },
      { onSuccess: () => tell(t('saved')) },
    );
  return (
    <Section title={pipeline.name} actions={<Archive pipeline={pipeline} />}>
      <Anchor component={Link} to="/configuracion/pipelines" size="sm">
        <Group gap={4}><IconArrowLeft size={15} aria-hidden />{t('section.pipelines')}</Group>
      </Anchor>
      <Stack gap="sm" maw={420}>
        <TextInput label={t('name')} required value={name} error={errors.name} onChange={(event) => setName(event.currentTarget.value)} />
        <Switch label={t('defaultPipeline')} description={t('defaultPipelineHelp')} checked={isDefault} disabled={pipeline.default} onChange={(event) => setDefault(event.currentTarget.checked)} />
      </Stack>
      <StageTable stages={stages} onChange={setStages} errors={errors} />
      <Group>
        <Button variant="default" size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={() => setStages(withNewStage(stages, crypto.randomUUID()))}>
          {t('newStage')}
        </Button>
      </Group>
      {crowded.map((stage) => (
        <Select
          key={stage.id}
          maw={420}
          label={t('moveDealsTo', { name: stage.name })}
          error={targets[stage.id] ? undefined : errors[`moveDealsTo.${stage.id}`]}
          data={targetsFor(stage, stages).map(({ id, name: label }) => ({ value: id, label }))}
          allowDeselect={false}
          value={targets[stage.id] ?? null}
          onChange={(target) => target && setTargets((now) => ({ ...now, [stage.id]: target }))}
        />
      ))}
      {errors.stages && <p className={classes.wrong} role="alert">{errors.stages}</p>}
      {problem && problem.errors.length === 0 && <ErrorNotice error={problem} />}
      <Group><Button loading={change.isPending} onClick={save}>{t('shared:save')}</Button></Group>
    </Section>
  );
}

function Archive({ pipeline }: { pipeline: Pipeline }) {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const change = useChangePipeline(pipeline);
  if (pipeline.default) return null;
  const away = !pipeline.archivedAt;
  const put = () =>
    change.mutate(
      { archived: away },
      {
        onSuccess: () => {
          tell(t(away ? 'pipelineArchived' : 'pipelineRestored', { name: pipeline.name }));
          void navigate({ to: '/configuracion/pipelines', search: {} });
        },
        onError: tellProblem,
      },
    );
  return <Button variant="default" loading={change.isPending} onClick={put}>{t(away ? 'archive' : 'restore')}</Button>;
}
