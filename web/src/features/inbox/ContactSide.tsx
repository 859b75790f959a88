import { Anchor } from '@mantine/core';
import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { api, body } from '@/shared/api/client';
import { rowsOf } from '@/shared/api/pages';
import { usePanels } from '@/shared/features/registry';
import { ago } from '@/shared/format/time';
import { ChannelIcon } from '@/shared/ui/ChannelIcon';
import { Initials } from '@/shared/ui/Initials';
import { levelOf, ScoreRing } from '@/shared/ui/ScoreRing';
import { conversationsOfQuery } from './queries';
import { parseQueue } from './search';
import classes from './inbox.module.css';

/** Who is being talked with, beside the thread: nobody has to leave it to look something up. */
export function ContactSide({ contactId, conversationId }: { contactId: string; conversationId: string }) {
  const { t } = useTranslation('inbox');
  const panels = usePanels('contact');
  return (
    <>
      <Profile id={contactId} />
      <Block title={t('conversations')}><Conversations contactId={contactId} current={conversationId} /></Block>
      {panels.map(({ id, label, Content }) => (
        <Block key={id} title={label()}><Content id={contactId} compact /></Block>
      ))}
    </>
  );
}

function Block({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className={classes.block}>
      <h3>{title}</h3>
      <Suspense>{children}</Suspense>
    </section>
  );
}

function Profile({ id }: { id: string }) {
  const { t } = useTranslation(['inbox', 'shared']);
  const { data: contact } = useQuery({
    queryKey: ['contacts', 'one', id],
    queryFn: ({ signal }) => body(api.GET('/api/v1/contacts/{id}', { params: { path: { id } }, signal })),
  });
  if (!contact) return null;
  const { value, level } = contact.score;
  return (
    <section className={classes.block}>
      <div className={classes.profile}>
        <Initials name={contact.name.display} size={48} />
        <div className={classes.rowMain}>
          <Link to="/contactos" search={{ id }} className={classes.who}>{contact.name.display}</Link>
          <span className={classes.dim}>{[contact.position, contact.company?.name].filter(Boolean).join(' · ')}</span>
        </div>
        <div className={classes.profileScore}>
          <ScoreRing value={value} level={level} />
          <span>{t(`shared:level.${levelOf(level)}`)}</span>
        </div>
      </div>
      <dl className={classes.facts}>
        {contact.phones.map((phone) => (
          <Line key={phone.value} label={t('phone')} value={phone.value} href={`tel:${phone.value}`} />
        ))}
        {contact.emails.map((email) => (
          <Line key={email.value} label={t('email')} value={email.value} href={`mailto:${email.value}`} />
        ))}
      </dl>
    </section>
  );
}

function Line({ label, value, href }: { label: string; value: string; href: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd><Anchor href={href} size="sm">{value}</Anchor></dd>
    </div>
  );
}

function Conversations({ contactId, current }: { contactId: string; current: string }) {
  const { t } = useTranslation('inbox');
  const list = useInfiniteQuery(conversationsOfQuery(contactId));
  return (
    <ul className={classes.others}>
      {rowsOf(list.data).map((conversation) => (
        <li key={conversation.id}>
          <Link to="/bandeja/$conversation" params={{ conversation: conversation.id }} search={parseQueue} className={classes.other} aria-current={conversation.id === current ? 'true' : undefined}>
            <ChannelIcon channel={conversation.channel} named size={15} />
            <span className={classes.dim}>{t(`statusIs.${statusOf(conversation.status)}`)} · {ago(conversation.lastMessageAt)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function statusOf(status: string): 'open' | 'pending' | 'solved' {
  return status === 'pending' || status === 'solved' ? status : 'open';
}
