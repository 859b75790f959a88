import { Anchor, Button } from '@mantine/core';
import { IconArrowMerge, IconChecklist, IconHistory, IconMessageCircle, IconNote, IconPhone, IconTargetArrow, type Icon } from '@tabler/icons-react';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { exact, moment } from '@/shared/format/time';
import { ErrorNotice } from '@/shared/ui/Banners';
import { ChannelDisc, channelName } from '@/shared/ui/ChannelIcon';
import { Chips } from '@/shared/ui/Chips';
import { EmptyState } from '@/shared/ui/EmptyState';
import { messageKindOf } from './describe';
import { byMonth } from './months';
import { timelineQuery, type TimelineItem } from './queries';
import { CHANNELS, type ChannelChoice } from './search';
import classes from './contacts.module.css';

/** Everything that happened with a person, the latest first. */
export function Timeline({ contactId }: { contactId: string }) {
  const { t } = useTranslation(['contacts', 'shared']);
  const [channels, setChannels] = useState<ChannelChoice[]>([]);
  const timeline = useInfiniteQuery(timelineQuery(contactId, undefined, channels.join(',') || undefined));
  if (timeline.isError) return <ErrorNotice error={timeline.error} onRetry={() => void timeline.refetch()} />;
  if (timeline.isPending) return null;
  const items = rowsOf(timeline.data);
  return (
    <>
      <div className={classes.kinds}>
        <Chips label={t('channel')} options={CHANNELS.map((value) => ({ value, label: channelName(value) }))} chosen={channels} onChange={setChannels} />
      </div>
      {items.length === 0 && <EmptyState icon={IconHistory} title={t('nothingHappened')} />}
      {byMonth(items).map(({ month, items: those }) => (
        <section key={month} aria-label={month}>
          <h3 className={classes.month}>{month}</h3>
          <ol className={classes.timeline}>
            {those.map((item) => (
              <Entry key={item.id} item={item} />
            ))}
          </ol>
        </section>
      ))}
      {timeline.hasNextPage && (
        <Button variant="default" mt="md" loading={timeline.isFetchingNextPage} onClick={() => void timeline.fetchNextPage()}>{t('earlier')}</Button>
      )}
    </>
  );
}

function Entry({ item }: { item: TimelineItem }) {
  const { t } = useTranslation('contacts');
  return (
    <li className={classes.entry}>
      {item.channel ? <ChannelDisc channel={item.channel} /> : <KindDisc kind={item.kind} />}
      <article className={classes.card} data-direction={item.direction}>
        <div className={classes.cardHead}>
          <b>{item.channel ? channelName(item.channel) : kindName(item.kind, t)}</b>
          {item.direction && <span className={classes.mark}>{t(item.direction === 'out' ? 'sent' : 'received')}</span>}
          <time dateTime={item.at} title={exact(item.at)}>{moment(item.at)}</time>
        </div>
        <p className={classes.preview}>{item.deletedAt ? t('deleted') : item.preview || <i>{t(`messageKind.${messageKindOf(item.messageKind)}`)}</i>}</p>
        {(item.agent || item.conversationId) && (
          <div className={classes.cardFoot}>
            <span>{item.agent && t('attended', { name: item.agent })}</span>
            {item.conversationId && (
              <Anchor component={Link} to={`/bandeja/${item.conversationId}`} size="xs" underline="always">{t('openConversation')}</Anchor>
            )}
          </div>
        )}
      </article>
    </li>
  );
}

const KINDS: Record<string, Icon> = { note: IconNote, deal: IconTargetArrow, task: IconChecklist, call: IconPhone, meeting: IconPhone, merge: IconArrowMerge };

function KindDisc({ kind }: { kind: string }) {
  const Mark = KINDS[kind] ?? IconMessageCircle;
  return <span className={classes.disc}><Mark size={15} aria-hidden /></span>;
}

function kindName(kind: string, t: (key: 'kind.note' | 'kind.deal' | 'kind.task' | 'kind.call' | 'kind.meeting' | 'kind.merge' | 'kind.message') => string): string {
  switch (kind) {
    case 'note':
    case 'deal':
    case 'task':
    case 'call':
    case 'meeting':
    case 'merge':
      return t(`kind.${kind}`);
    default:
      return t('kind.message');
  }
}
