import { Anchor, Button, Group, Select, Stack, TextInput } from '@mantine/core';
import { useForm } from '@mantine/form';
import { IconArrowLeft, IconExternalLink } from '@tabler/icons-react';
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { onceKey } from '@/shared/api/client';
import { problemFrom } from '@/shared/api/problem';
import { ErrorNotice } from '@/shared/ui/Banners';
import { ChannelIcon, channelName } from '@/shared/ui/ChannelIcon';
import { Section } from '../Section';
import classes from '../Settings.module.css';
import { AccountFields } from './AccountFields';
import { useConnect, type AccountForm } from './channels';
import { CHANNELS, guideOf, keyFrom, providersOf, type Channel, type Guide } from './guides';

const route = getRouteApi('/configuracion/canales/nuevo');

/** Channel, provider, secrets: one question after the other, each in the address. */
export function NewChannelPage() {
  const { t } = useTranslation('settings');
  const { canal, proveedor } = route.useSearch();
  const channel = CHANNELS.find((known) => known === canal);
  const providers = channel ? providersOf(channel) : [];
  const provider = proveedor ?? providers[0] ?? '';
  const guide = channel && guideOf(channel, provider);
  return (
    <Section title={t('connect')} lead={t('connectLead')}>
      <Anchor component={Link} to="/configuracion/canales" size="sm">
        <Group gap={4}><IconArrowLeft size={15} aria-hidden />{t('section.channels')}</Group>
      </Anchor>
      <ul className={classes.choices}>
        {CHANNELS.map((choice) => (
          <li key={choice}><Choice channel={choice} chosen={choice === channel} /></li>
        ))}
      </ul>
      {channel && providers.length > 1 && <ProviderChoice channel={channel} provider={provider} />}
      {guide && <NewAccount key={`${guide.channel} ${guide.provider}`} guide={guide} />}
    </Section>
  );
}

function Choice({ channel, chosen }: { channel: Channel; chosen: boolean }) {
  const { t } = useTranslation('settings');
  return (
    <Link to="/configuracion/canales/nuevo" search={{ canal: channel }} replace className={classes.choice} aria-current={chosen ? 'step' : undefined}>
      <ChannelIcon channel={channel} size={26} />
      <strong>{channelName(channel)}</strong>
      <span className={classes.quiet}>{t(`channelHelp.${channel}`)}</span>
    </Link>
  );
}

function ProviderChoice({ channel, provider }: { channel: Channel; provider: string }) {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  return (
    <Select
      label={t('provider')}
      description={t('providerHelp')}
      maw={420}
      allowDeselect={false}
      value={provider}
      data={providersOf(channel).map((value) => ({ value, label: t(`providerName.${value as 'raw'}`) }))}
      onChange={(chosen) => chosen && void navigate({ to: '/configuracion/canales/nuevo', search: { canal: channel, proveedor: chosen }, replace: true })}
    />
  );
}

function NewAccount({ guide }: { guide: Guide }) {
  const { t } = useTranslation('settings');
  const navigate = useNavigate();
  const [once] = useState(onceKey);
  const [keyTyped, setKeyTyped] = useState(false);
  const connect = useConnect(guide.channel, guide.provider);
  const form = useForm<AccountForm>({ initialValues: { name: '', key: '', settings: {}, secrets: {} } });
  const submit = form.onSubmit((values) =>
    connect.mutate(
      { ...values, once },
      {
        onSuccess: ({ id }) => void navigate({ to: '/configuracion/canales/$id', params: { id } }),
        onError: (failure) => form.setErrors(problemFrom(failure).fields),
      },
    ),
  );
  const problem = connect.error && problemFrom(connect.error);
  return (
    <form onSubmit={submit} noValidate className={classes.card} aria-label={t('connect')}>
      {guide.site && (
        <Anchor href={guide.site} target="_blank" rel="noreferrer" size="sm">
          <Group gap={4}>{t('openProvider')}<IconExternalLink size={14} aria-hidden /></Group>
        </Anchor>
      )}
      <Stack gap="md" maw={520}>
        <TextInput
          label={t('accountName')}
          description={t('accountNameHelp')}
          required
          data-autofocus
          {...form.getInputProps('name')}
          onChange={(event) => {
            form.setFieldValue('name', event.currentTarget.value);
            if (!keyTyped) form.setFieldValue('key', keyFrom(event.currentTarget.value));
          }}
        />
        <TextInput
          label={t('accountKey')}
          description={t('accountKeyHelp')}
          required
          {...form.getInputProps('key')}
          onChange={(event) => {
            setKeyTyped(true);
            form.setFieldValue('key', event.currentTarget.value);
          }}
        />
        <AccountFields form={form} guide={guide} kept={[]} />
        {problem && problem.errors.length === 0 && <ErrorNotice error={problem} />}
        <Group><Button type="submit" loading={connect.isPending}>{t('connect')}</Button></Group>
      </Stack>
    </form>
  );
}
