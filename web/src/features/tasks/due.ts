import { dateOf, daysFrom } from '@/shared/format/due';

/** How a due date is told: the nearer, the plainer. */
export type DueWords =
  | { key: 'overdueSince'; count: number }
  | { key: 'overdueToday' }
  | { key: 'today' }
  | { key: 'tomorrow' }
  | { key: 'on' };

interface Due {
  dueAt?: string | null | undefined;
  dueOn?: string | null | undefined;
}

/** The calendar day on which it is due, here; nothing if it has no date. */
export function dueDay({ dueAt, dueOn }: Due, timeZone?: string): string | null {
  return dueOn ?? (dueAt ? dateOf(new Date(dueAt), timeZone) : null);
}

export function dueWords(due: Due, now: Date, timeZone?: string): DueWords | null {
  const day = dueDay(due, timeZone);
  if (!day) return null;
  const days = daysFrom(dateOf(now, timeZone), day);
  if (days < 0) return { key: 'overdueSince', count: -days };
  if (days === 0) return due.dueAt && new Date(due.dueAt) <= now ? { key: 'overdueToday' } : { key: 'today' };
  return days === 1 ? { key: 'tomorrow' } : { key: 'on' };
}

/** A date and perhaps a time, as fields hold them, in the words of the API: a moment, a day, or neither. */
export function dueFields(date: string, time: string): { dueAt: string | null; dueOn: string | null } {
  if (!date) return { dueAt: null, dueOn: null };
  return time ? { dueAt: new Date(`${date}T${time}`).toISOString(), dueOn: null } : { dueAt: null, dueOn: date };
}

/** The time of day as a field holds it; empty for a day as a whole. */
export function dueTime({ dueAt }: Due): string {
  if (!dueAt) return '';
  const at = new Date(dueAt);
  return `${String(at.getHours()).padStart(2, '0')}:${String(at.getMinutes()).padStart(2, '0')}`;
}
