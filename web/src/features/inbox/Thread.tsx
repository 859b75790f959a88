import { ActionIcon, Button, Drawer, Loader, Title } from '@mantine/core';
import { useDisclosure, useMediaQuery } from '@mantine/hooks';
import { IconArrowLeft, IconUser } from '@tabler/icons-react';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { rowsOf } from '@/shared/api/pages';
import { useMay } from '@/shared/session/session';
import { ErrorNotice } from '@/shared/ui/Banners';
import { ChannelIcon } from '@/shared/ui/ChannelIcon';
import { useMarkRead } from './answering';
import { Composer } from './Composer';
import { byDay } from './days';
import { ContactSide } from './ContactSide';
import { MessageBubble } from './MessageBubble';
import { ThreadActions } from './ThreadActions';
import { conversationQuery, messagesQuery, type Conversation } from './queries';
import { parseQueue } from './search';
import classes from './inbox.module.css';

export function Thread({ id }: { id: string }) {
  const { t } = useTranslation('inbox');
  const conversation = useQuery({ ...conversationQuery(id), placeholderData: undefined });
  if (conversation.isError) {
    return <section className={classes.nothing} aria-label={t('thread')}><ErrorNotice error={conversation.error} /></section>;
  }
  return conversation.data ? <Open conversation={conversation.data} /> : <section className={classes.nothing} aria-label={t('thread')} />;
}

function Open({ conversation }: { conversation: Conversation }) {
  const { t } = useTranslation('inbox');
  const [side, { open, close }] = useDisclosure(false);
  const may = useMay();
  const read = useMarkRead(conversation.id);
  const { mutate: markRead } = read;
  useEffect(() => {
    if (conversation.unread > 0) markRead();
  }, [conversation.unread, markRead]);
  const wide = useMediaQuery('(min-width: 75em)', true, { getInitialValueInEffect: false });
  return (
    <>
      <section className={classes.thread} aria-label={t('threadWith', { name: conversation.contact.name })}>
        <Head conversation={conversation} onSide={wide ? undefined : open} />
        <Messages id={conversation.id} />
        {may('conversations:create') && <Composer key={conversation.id} conversation={conversation} />}
      </section>
      {wide ? (
        <aside className={classes.side} aria-label={t('about', { name: conversation.contact.name })}><ContactSide contactId={conversation.contact.id} conversationId={conversation.id} /></aside>
      ) : (
        <Drawer opened={side} onClose={close} position="right" title={conversation.contact.name}>
          <ContactSide contactId={conversation.contact.id} conversationId={conversation.id} />
        </Drawer>
      )}
    </>
  );
}

function Head({ conversation, onSide }: { conversation: Conversation; onSide: (() => void) | undefined }) {
  const { t } = useTranslation(['inbox', 'shared']);
  const navigate = useNavigate();
  return (
    <div className={classes.threadHead}>
      <ActionIcon className={classes.back} variant="subtle" color="gray" size={34} aria-label={t('shared:back')} onClick={() => void navigate({ to: '/bandeja', search: parseQueue })}><IconArrowLeft size={20} /></ActionIcon>
      <div className={classes.threadName}>
        <Title order={2} size="h4" lineClamp={1}>{conversation.contact.name}</Title>
        <span className={classes.rowSub}><ChannelIcon channel={conversation.channel} named size={14} /></span>
      </div>
      <ThreadActions conversation={conversation} />
      {onSide && <Button variant="default" size="xs" leftSection={<IconUser size={15} aria-hidden />} onClick={onSide}>{t('contact')}</Button>}
    </div>
  );
}

function Messages({ id }: { id: string }) {
  const { t } = useTranslation('inbox');
  const messages = useInfiniteQuery(messagesQuery(id));
  const frame = useRef<HTMLDivElement>(null);
  const all = rowsOf(messages.data).toReversed();
  const latest = all.at(-1)?.id;
  useLayoutEffect(() => {
    if (frame.current && latest) frame.current.scrollTop = frame.current.scrollHeight;
  }, [latest]);
  if (messages.isError) return <div className={classes.notice}><ErrorNotice error={messages.error} onRetry={() => void messages.refetch()} /></div>;
  return (
    <div ref={frame} className={classes.messages} role="log" aria-label={t('messagesLog')} tabIndex={0}>
      {messages.isPending && <Loader size="sm" m="auto" />}
      {messages.hasNextPage && (
        <Button variant="subtle" size="xs" mx="auto" loading={messages.isFetchingNextPage} onClick={() => void messages.fetchNextPage()}>{t('earlier')}</Button>
      )}
      {byDay(all).map(({ day, items }) => (
        <section key={day} aria-label={day} className={classes.day}>
          <h3 className={classes.dayName}>{day}</h3>
          <ol className={classes.said}>
            {items.map((message) => (
              <MessageBubble key={message.id} message={message} />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
}
