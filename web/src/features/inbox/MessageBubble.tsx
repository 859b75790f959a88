import { IconAlertTriangle, IconCheck, IconChecks, IconClock } from '@tabler/icons-react';
import { memo } from 'react';
import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { clock, exact } from '@/shared/format/time';
import { tellProblem } from '@/shared/ui/toasts';
import { useRetry } from './answering';
import { Attachments } from './Attachments';
import { MailBody } from './MailBody';
import { deliveryOf, kindOf, type Delivery } from './message';
import type { Message } from './queries';
import classes from './inbox.module.css';

export const MessageBubble = memo(function MessageBubble({ message }: { message: Message }) {
  const { t } = useTranslation('inbox');
  return (
    <li className={classes.message} data-direction={message.direction}>
      <div className={classes.bubble} data-failed={message.status === 'failed' || undefined}>
        <span className="sr-only">{t(message.direction === 'out' ? 'weWrote' : 'theyWrote', { name: message.author })}</span>
        <Content message={message} />
        <span className={classes.bubbleFoot}>
          {message.editedAt && <span>{t('edited')}</span>}
          {message.direction === 'out' && message.author && <span>{message.author}</span>}
          <time dateTime={message.sentAt} title={exact(message.sentAt)}>{clock(message.sentAt)}</time>
          {message.direction === 'out' && <Ticks delivery={deliveryOf(message.status)} />}
        </span>
        {message.status === 'failed' && <Failed message={message} />}
        <Reactions message={message} />
      </div>
    </li>
  );
});

function Content({ message }: { message: Message }) {
  const { t } = useTranslation('inbox');
  if (message.deletedAt) return <p className={classes.gone}>{t('deleted')}</p>;
  return (
    <>
      <Attachments media={message.media} />
      {message.html ? <MailBody html={message.html} text={message.text} /> : message.text && <p className={classes.text}>{message.text}</p>}
      {!message.html && !message.text && message.media.length === 0 && <p className={classes.gone}>{t(`kind.${kindOf(message.kind)}`)}</p>}
    </>
  );
}

/** What went wrong stands where it went wrong, and so does the way to try again. */
function Failed({ message }: { message: Message }) {
  const { t } = useTranslation('shared');
  const retry = useRetry(message.conversationId);
  return (
    <span className={classes.failed}>
      {message.failure.map(({ message: reason }) => reason).join(' ')}
      <Button size="compact-xs" variant="default" loading={retry.isPending} onClick={() => retry.mutate(message.id, { onError: tellProblem })}>{t('retry')}</Button>
    </span>
  );
}

const TICKS: Record<Delivery, typeof IconCheck> = { queued: IconClock, sent: IconCheck, delivered: IconChecks, read: IconChecks, failed: IconAlertTriangle };

function Ticks({ delivery }: { delivery: Delivery }) {
  const { t } = useTranslation('inbox');
  const Mark = TICKS[delivery];
  return (
    <span className={classes.ticks} data-delivery={delivery} title={t(`delivery.${delivery}`)}>
      <Mark size={15} aria-hidden />
      <span className="sr-only">{t(`delivery.${delivery}`)}</span>
    </span>
  );
}

function Reactions({ message: { reactions } }: { message: Message }) {
  if (reactions.length === 0) return null;
  return (
    <span className={classes.reactions}>
      {reactions.map(({ emoji, author }) => (
        <span key={emoji + author} title={author}>{emoji}</span>
      ))}
    </span>
  );
}
