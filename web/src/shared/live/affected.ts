import type { QueryKey } from '@tanstack/react-query';

/** Something that happened, as the live stream tells it. */
export interface LiveEvent {
  type: string;
  contactId?: string;
  conversationId?: string;
}

/** Every event of `contracts` that browsers hear of, and whose lists and records it may have changed. */
const TOUCHES: Record<string, readonly string[]> = {
  MessageAdded: ['conversations', 'contacts'],
  MessageChanged: ['conversations'],
  MessageDelivery: ['conversations'],
  ConversationChanged: ['conversations'],
  ConversationRead: ['conversations'],
  ColleagueMentioned: ['notifications'],
  ContactCreated: ['contacts'],
  HandleAttached: ['contacts'],
  ContactChanged: ['contacts'],
  ContactErased: ['contacts', 'conversations'],
  ContactMerged: ['contacts', 'conversations', 'duplicates', 'merges', 'deals', 'tasks'],
  ContactUnmerged: ['contacts', 'conversations', 'duplicates', 'merges', 'deals', 'tasks'],
  DuplicateSuspected: ['duplicates'],
  CompanyChanged: ['companies', 'contacts'],
  RenewalDue: ['companies', 'notifications'],
  DealChanged: ['deals', 'pipelines', 'contacts', 'companies'],
  TaskChanged: ['tasks', 'contacts', 'companies', 'deals'],
  ActivityLogged: ['activities', 'contacts'],
  NotificationRaised: ['notifications'],
  UserChanged: ['users'],
  TeamChanged: ['teams'],
  OrganisationChanged: ['me'],
};

export const EVENT_TYPES = Object.keys(TOUCHES);

/**
 * Whether an event may have changed what a query shows. The first word of a query's key names its feature; a key that
 * goes on with a record's id is left alone by events about another record.
 */
export function isAffected(key: QueryKey, event: LiveEvent): boolean {
  const [feature, sort, id] = key;
  if (!TOUCHES[event.type]?.includes(String(feature))) return false;
  if (typeof id !== 'string') return true;
  if (feature === 'conversations' && (sort === 'one' || sort === 'messages')) return !event.conversationId || id === event.conversationId;
  if (feature === 'contacts' && (sort === 'one' || sort === 'timeline' || sort === 'engagement')) {
    return !event.contactId || id === event.contactId || event.type.endsWith('erged');
  }
  return true;
}
