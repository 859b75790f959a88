import { Anchor } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { number } from '@/shared/format/numbers';
import { day } from '@/shared/format/time';
import { ChannelIcon, channelName } from '@/shared/ui/ChannelIcon';
import { Fact, Facts } from '@/shared/ui/RecordPanel';
import type { Contact } from './queries';
import classes from './contacts.module.css';

/** These have lines of their own. */
const SHOWN_ABOVE = new Set(['email', 'phone']);

export function ContactFacts({ contact }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  const handles = contact.handles.filter((handle) => !SHOWN_ABOVE.has(handle.kind));
  return (
    <>
      <Facts title={t('reach')}>
        <Fact label={t('emails')}>{contact.emails.length > 0 && <Emails contact={contact} />}</Fact>
        <Fact label={t('phones')}>{contact.phones.length > 0 && <Phones contact={contact} />}</Fact>
        <Fact label={t('handles')}>{handles.length > 0 && <Handles handles={handles} />}</Fact>
        <Fact label={t('channels')}>{contact.channels.map(channelName).join(', ')}</Fact>
      </Facts>
      <Facts title={t('person')}>
        <Fact label={t('company')}>{contact.company?.name}</Fact>
        <Fact label={t('position')}>{contact.position}</Fact>
        <Fact label={t('department')}>{contact.department}</Fact>
        <Fact label={t('address')}>{placeOf(contact.address)}</Fact>
        <Fact label={t('birthDate')}>{contact.birthDate && day(`${contact.birthDate}T12:00`)}</Fact>
        <Fact label={t('language')}>{contact.language && languageName(contact.language)}</Fact>
        <Fact label={t('tags')}>{contact.tags.length > 0 && <Tags tags={contact.tags} />}</Fact>
        <Fact label={t('interactions')}>{number(contact.stats.interactions)}</Fact>
        {contact.doNotCall && <Fact label={t('privacy')}>{t('doNotCall')}</Fact>}
        {contact.doNotEmail && <Fact label={t('privacy')}>{t('doNotEmail')}</Fact>}
        <Fact label={t('since')}>{day(contact.createdAt)}</Fact>
      </Facts>
    </>
  );
}

function placeOf({ street, postalCode, city, state, country }: Contact['address']): string {
  return [street, [postalCode, city].filter(Boolean).join(' '), state, country].filter(Boolean).join(', ');
}

function languageName(tag: string): string {
  try {
    return new Intl.DisplayNames([document.documentElement.lang], { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

function Emails({ contact: { emails } }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  return (
    <ul className={classes.values}>
      {emails.map((email) => (
        <li key={email.value} className={classes.value}>
          <Anchor size="sm" href={`mailto:${email.value}`}>{email.value}</Anchor>
          {email.primary && emails.length > 1 && <span className={classes.mark}>{t('primary')}</span>}
        </li>
      ))}
    </ul>
  );
}

function Phones({ contact: { phones } }: { contact: Contact }) {
  const { t } = useTranslation('contacts');
  return (
    <ul className={classes.values}>
      {phones.map((phone) => (
        <li key={phone.value} className={classes.value}>
          <Anchor size="sm" href={`tel:${phone.value}`}>{phone.value}</Anchor>
          {phone.whatsapp && <ChannelIcon channel="whatsapp" size={15} />}
          {phone.primary && phones.length > 1 && <span className={classes.mark}>{t('primary')}</span>}
        </li>
      ))}
    </ul>
  );
}

function Handles({ handles }: { handles: Contact['handles'] }) {
  const { t } = useTranslation('contacts');
  return (
    <ul className={classes.values}>
      {handles.map((handle) => (
        <li key={`${handle.kind} ${handle.value}`} className={classes.value}>
          <span>{handle.value}</span>
          <span className={classes.mark}>{channelName(handle.kind)} · {t(`verification.${verification(handle.verification)}`)}</span>
        </li>
      ))}
    </ul>
  );
}

function verification(word: string): 'attested' | 'confirmed' | 'claimed' {
  return word === 'attested' || word === 'confirmed' ? word : 'claimed';
}

function Tags({ tags }: { tags: string[] }) {
  return (
    <span className={classes.tags}>
      {tags.map((tag) => (
        <span key={tag} className={classes.tag}>{tag}</span>
      ))}
    </span>
  );
}
