import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { ago, exact } from '@/shared/format/time';
import { ChannelIcon } from '@/shared/ui/ChannelIcon';
import { Initials } from '@/shared/ui/Initials';
import type { Conversation } from './queries';
import classes from './inbox.module.css';

export const ConversationRow = memo(function ConversationRow({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('inbox');
  const { contact, channel, unread, messages, lastMessageAt } = conversation;
  return (
    <>
      <Initials name={contact.name} size={40} />
      <span className={classes.rowMain}>
        <span className={classes.rowName} data-unread={unread > 0 || undefined}>{contact.name}</span>
        <span className={classes.rowSub}>
          <ChannelIcon channel={channel} size={14} />
          {t('messages', { count: messages })}
        </span>
      </span>
      <span className={classes.rowMeta}>
        <time dateTime={lastMessageAt} title={exact(lastMessageAt)}>{ago(lastMessageAt)}</time>
        {unread > 0 && (
          <span className={classes.unread}>
            {unread}
            <span className="sr-only">{t('unread', { count: unread })}</span>
          </span>
        )}
      </span>
    </>
  );
});
