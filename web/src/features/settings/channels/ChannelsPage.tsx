import { Button } from '@mantine/core';
import { IconPlug, IconPlus } from '@tabler/icons-react';
import { useSuspenseQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { ago, exact } from '@/shared/format/time';
import { useMay } from '@/shared/session/session';
import { ChannelIcon } from '@/shared/ui/ChannelIcon';
import { EmptyState } from '@/shared/ui/EmptyState';
import { Section } from '../Section';
import classes from '../Settings.module.css';
import { channelsQuery, type Account } from './channels';
import { HealthMark } from './HealthMark';

export function ChannelsPage() {
  const { t } = useTranslation('settings');
  const { items } = useSuspenseQuery(channelsQuery).data;
  const mayConfigure = useMay()('channels:configure');
  const connect = mayConfigure && (
    <Button component={Link} to="/configuracion/canales/nuevo" leftSection={<IconPlus size={16} aria-hidden />}>{t('connect')}</Button>
  );
  if (items.length === 0) {
    return (
      <EmptyState icon={IconPlug} title={t('noChannels')} text={t('noChannelsHelp')}>
        {connect}
      </EmptyState>
    );
  }
  return (
    <Section title={t('section.channels')} lead={t('channelsLead')} actions={connect}>
      <ul className={classes.list}>
        {items.map((account) => (
          <li key={account.id}><Row account={account} /></li>
        ))}
      </ul>
    </Section>
  );
}

function Row({ account }: { account: Account }) {
  const { t } = useTranslation('settings');
  const { lastReceivedAt } = account.health;
  return (
    <Link to="/configuracion/canales/$id" params={{ id: account.id }} className={classes.row}>
      <ChannelIcon channel={account.channel} size={24} />
      <span className={classes.rowMain}>
        <strong>{account.name}</strong>
        <span className={classes.quiet}>
          {lastReceivedAt ? (
            <time dateTime={lastReceivedAt} title={exact(lastReceivedAt)}>{t('lastMessage', { time: ago(lastReceivedAt) })}</time>
          ) : (
            t('noMessageYet')
          )}
        </span>
      </span>
      <HealthMark health={account.health} />
    </Link>
  );
}
