import type { ReactNode } from 'react';
import { number } from '@/shared/format/numbers';
import { ago, day } from '@/shared/format/time';
import { ChannelIcon } from '@/shared/ui/ChannelIcon';
import { ScoreBadge } from '@/shared/ui/ScoreRing';
import type { Contact } from './queries';
import type { Sort } from './search';

export interface Column {
  id: 'name' | 'company' | 'position' | 'email' | 'phone' | 'channels' | 'tags' | 'interactions' | 'score' | 'last' | 'created';
  /** Cannot be taken away. */
  always?: boolean;
  /** In the order a click goes through them. */
  sorts?: readonly Sort[];
  cell: (contact: Contact) => ReactNode;
}

export const COLUMNS: readonly Column[] = [
  { id: 'name', always: true, sorts: ['name'], cell: (contact) => contact.name.display },
  { id: 'company', cell: (contact) => contact.company?.name },
  { id: 'position', cell: (contact) => contact.position },
  { id: 'email', cell: (contact) => contact.emails[0]?.value },
  { id: 'phone', cell: (contact) => contact.phones[0]?.value },
  { id: 'channels', cell: (contact) => contact.channels.map((channel) => <ChannelIcon key={channel} channel={channel} />) },
  { id: 'tags', cell: (contact) => contact.tags.join(', ') },
  { id: 'interactions', cell: (contact) => number(contact.stats.interactions) },
  { id: 'score', sorts: ['-score', 'score'], cell: (contact) => <ScoreBadge value={contact.score.value} level={contact.score.level} /> },
  { id: 'last', sorts: ['-lastInteraction'], cell: (contact) => contact.lastInteractionAt && ago(contact.lastInteractionAt) },
  { id: 'created', sorts: ['-created'], cell: (contact) => day(contact.createdAt) },
];

const KEPT_AS = 'hilo.contacts.columns';
const USUAL = ['company', 'email', 'phone', 'channels', 'score', 'last'];

export function keptColumns(): string[] {
  return localStorage.getItem(KEPT_AS)?.split(',') ?? USUAL;
}

export function keepColumns(ids: string[]): string[] {
  localStorage.setItem(KEPT_AS, ids.join(','));
  return ids;
}
