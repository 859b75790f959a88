import { Alert, Anchor, Button, Group, Loader, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconAlertTriangle, IconArrowLeft } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemFrom } from '@/shared/api/problem';
import { number } from '@/shared/format/numbers';
import { moment } from '@/shared/format/time';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { channelName } from '@/shared/ui/ChannelIcon';
import { ConfirmDialog } from '@/shared/ui/ConfirmDialog';
import { tell, tellProblem } from '@/shared/ui/toasts';
import { CopyLine } from '../CopyLine';
import { Section } from '../Section';
import classes from '../Settings.module.css';
import { AccountFields } from './AccountFields';
import { channelQuery, useChange, useClose, type Account, type AccountForm } from './channels';
import { guideOf, healthOf, type Guide } from './guides';
import { HealthMark } from './HealthMark';

const route = getRouteApi('/configuracion/canales/$id');

export function ChannelPage() {
  const { t } = useTranslation('settings');
  const { id } = route.useParams();
  const account = useSuspenseQuery(channelQuery(id)).data;
  const guide = guideOf(account.channel, account.provider);
  const mayConfigure = useMay()('channels:configure');
  return (
    <Section title={account.name} lead={channelName(account.channel)} actions={<HealthMark health={account.health} />}>
      <Anchor component={Link} to="/configuracion/canales" size="sm">
        <Group gap={4}><IconArrowLeft size={15} aria-hidden />{t('section.channels')}</Group>
      </Anchor>
      <Address account={account} guide={guide} />
      <HealthNumbers health={account.health} />
      {mayConfigure && guide && <EditAccount key={account.version} account={account} guide={guide} />}
      {mayConfigure && <CloseAccount account={account} />}
    </Section>
  );
}

function Address({ account, guide }: { account: Account; guide: Guide | undefined }) {
  const { t } = useTranslation('settings');
  const waiting = healthOf(account.health) === 'waiting';
  return (
    <section className={classes.card} aria-label={t('webhook')}>
      <h3>{t('webhook')}</h3>
      <CopyLine text={account.webhookUrl} label={t('webhook')} />
      {waiting && guide && (
        <>
          <h3>{t('nextSteps')}</h3>
          <ol className={classes.steps}>
            {guide.steps.map((step) => <li key={step}>{t(`step.${step}`)}</li>)}
          </ol>
          <Group gap="xs" role="status"><Loader size="xs" />{t('listening')}</Group>
        </>
      )}
    </section>
  );
}

function HealthNumbers({ health }: { health: Account['health'] }) {
  const { t } = useTranslation('settings');
  return (
    <section className={classes.card} aria-label={t('healthTitle')}>
      <h3>{t('healthTitle')}</h3>
      <dl className={classes.numbers}>
        <div><dt>{t('received')}</dt><dd>{number(health.received)}</dd></div>
        <div><dt>{t('rejected')}</dt><dd>{number(health.rejected)}</dd></div>
        <div><dt>{t('notUnderstood')}</dt><dd>{number(health.unparsed)}</dd></div>
        {health.lastReceivedAt && <div><dt>{t('lastReceived')}</dt><dd>{moment(health.lastReceivedAt)}</dd></div>}
      </dl>
      {health.lastError && health.lastErrorAt && healthOf(health) === 'failing' && (
        <Alert color="red" variant="light" icon={<IconAlertTriangle size={18} aria-hidden />} styles={{ message: { color: 'inherit' } }}>
          {t('lastError', { time: moment(health.lastErrorAt), reason: health.lastError })}
        </Alert>
      )}
    </section>
  );
}

function EditAccount({ account, guide }: { account: Account; guide: Guide }) {
  const { t } = useTranslation(['settings', 'shared']);
  const change = useChange(account);
  const form = useForm<AccountForm>({
    initialValues: { name: account.name, key: account.key, settings: { ...account.settings }, secrets: {} },
  });
  const submit = form.onSubmit((values) =>
    change.mutate(values, {
      onSuccess: () => tell(t('saved')),
      onError: (failure) => form.setErrors(problemFrom(failure).fields),
    }),
  );
  const problem = change.error && problemFrom(change.error);
  return (
    <form onSubmit={submit} noValidate className={classes.card} aria-label={t('configuration')}>
      <h3>{t('configuration')}</h3>
      <Stack gap="md" maw={520}>
        <TextInput label={t('accountName')} required {...form.getInputProps('name')} />
        <AccountFields form={form} guide={guide} kept={account.secretsSet} />
        {problem && problem.errors.length === 0 && <ErrorNotice error={problem} />}
        <Group><Button type="submit" loading={change.isPending} disabled={!form.isDirty()}>{t('shared:save')}</Button></Group>
      </Stack>
    </form>
  );
}

function CloseAccount({ account }: { account: Account }) {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const close = useClose(account);
  const [asking, setAsking] = useState(false);
  const confirm = () =>
    close.mutate(undefined, {
      onSuccess: () => void navigate({ to: '/configuracion/canales' }),
      onError: (failure) => {
        setAsking(false);
        tellProblem(failure);
      },
    });
  return (
    <div>
      <Button variant="subtle" color="red.8" onClick={() => setAsking(true)}>{t('disconnect')}</Button>
      <ConfirmDialog
        opened={asking}
        title={t('disconnectTitle', { name: account.name })}
        text={t('disconnectHelp')}
        confirm={t('disconnect')}
        danger
        busy={close.isPending}
        onConfirm={confirm}
        onClose={() => setAsking(false)}
      />
    </div>
  );
}
