import type { Contact } from './queries';

/** `Gerente de compras · Constructora Lima` */
export function roleOf(contact: Pick<Contact, 'position' | 'company'>): string {
  return [contact.position, contact.company?.name].filter(Boolean).join(' · ');
}

/** The number or address to show where there is room for one; what only a machine can read is not worth it. */
export function reachedAt(contact: Pick<Contact, 'emails' | 'phones'>): string {
  const mail = contact.emails.find((email) => email.primary) ?? contact.emails[0];
  const phone = contact.phones.find((one) => one.primary) ?? contact.phones[0];
  return phone?.value ?? mail?.value ?? '';
}

const MESSAGE_KINDS = ['image', 'audio', 'video', 'document', 'location', 'contact', 'sticker', 'interactive', 'order'] as const;

/** What to call a message of which there is nothing to read. */
export function messageKindOf(kind: string | null | undefined): (typeof MESSAGE_KINDS)[number] | 'other' {
  return MESSAGE_KINDS.find((known) => known === kind) ?? 'other';
}
