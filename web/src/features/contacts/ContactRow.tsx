import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ago } from '@/shared/format/time';
import { ChannelIcon } from '@/shared/ui/ChannelIcon';
import { Initials } from '@/shared/ui/Initials';
import { ScoreBadge } from '@/shared/ui/ScoreRing';
import type { Contact } from './queries';
import { reachedAt, roleOf } from './describe';
import classes from './contacts.module.css';

/** Plain elements only: there are many rows, and they come and go while scrolling. */
export const ContactRow = memo(function ContactRow({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const last = contact.channels[0];
  return (
    <>
      <Initials name={contact.name.display} />
      <span className={classes.main}>
        <span className={classes.name}>{contact.name.display}</span>
        <span className={classes.sub}>{roleOf(contact) || reachedAt(contact) || t('interactionCount', { count: contact.stats.interactions })}</span>
      </span>
      <span className={classes.meta}>
        <ScoreBadge value={contact.score.value} level={contact.score.level} />
        <span className={classes.last}>
          {last && <ChannelIcon channel={last} size={14} />}
          {contact.lastInteractionAt && ago(contact.lastInteractionAt)}
        </span>
      </span>
    </>
  );
});
