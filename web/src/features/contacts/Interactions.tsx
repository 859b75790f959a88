import { SimpleGrid } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/format/numbers';
import { ago, duration, exact } from '@/shared/format/time';
import { ErrorNotice } from '@/shared/ui/Banners';
import { ChannelIcon } from '@/shared/ui/ChannelIcon';
import { Fact, Facts } from '@/shared/ui/RecordPanel';
import { engagementQuery, type Contact, type Engagement } from './queries';
import { ScoreParts } from './ScoreParts';
import classes from './contacts.module.css';

/** How they talk with us, and why the score is what it is. */
export function Interactions({ contact }: { contact: Contact }) {
  const engagement = useQuery(engagementQuery(contact.id));
  if (engagement.isError) return <ErrorNotice error={engagement.error} onRetry={() => void engagement.refetch()} />;
  if (!engagement.data) return null;
  return (
    <SimpleGrid cols={{ base: 1, lg: 2 }} spacing="xl" maw={900}>
      <Figures engagement={engagement.data} />
      <section className={classes.why}><ScoreParts engagement={engagement.data} /></section>
    </SimpleGrid>
  );
}

function Figures({ engagement }: { engagement: Engagement }) {
  const { t } = useTranslation('contacts');
  const { stats, responseTimes, channels, lastInboundAt, lastOutboundAt } = engagement;
  return (
    <div>
      <Facts title={t('frequency')}>
        <Fact label={t('received')}>{number(stats.inbound)}</Fact>
        <Fact label={t('sent')}>{number(stats.outbound)}</Fact>
        <Fact label={t('lastReceived')}>{lastInboundAt && <When at={lastInboundAt} />}</Fact>
        <Fact label={t('lastSent')}>{lastOutboundAt && <When at={lastOutboundAt} />}</Fact>
      </Facts>
      <Facts title={t('answerTimes')}>
        <Fact label={t('theyAnswer')}>{responseTimes.customerSeconds != null && duration(responseTimes.customerSeconds)}</Fact>
        <Fact label={t('weAnswer')}>{responseTimes.ourSeconds != null && duration(responseTimes.ourSeconds)}</Fact>
      </Facts>
      <Facts title={t('channelsUsed')}>
        {channels.map(({ channel, lastAt }) => (
          <div key={channel} className={classes.value}>
            <ChannelIcon channel={channel} named />
            <span className={classes.mark}><When at={lastAt} /></span>
          </div>
        ))}
      </Facts>
    </div>
  );
}

function When({ at }: { at: string }) {
  return <time dateTime={at} title={exact(at)}>{ago(at)}</time>;
}
