import i18next from 'i18next';

/** How soon something is due. It is always told in words too, never by colour alone. */
export type Urgency = 'overdue' | 'soon' | 'none';

const DAY = 86_400_000;

/** The calendar day of an instant, `2026-11-28`, in this time zone (the browser's, if none is named). */
export function dateOf(instant: Date, timeZone?: string): string {
  return new Intl.DateTimeFormat('en-CA', {
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    ...(timeZone && { timeZone }),
  }).format(instant);
}

/** Calendar days from one date to the other; a day of 23 hours is a day. */
export function daysFrom(from: string, to: string): number {
  return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY);
}

/** Red when it has passed, orange within two days, nothing otherwise. */
export function urgencyIn(days: number): Urgency {
  if (days < 0) return 'overdue';
  return days <= 2 ? 'soon' : 'none';
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** `2 ene`, of a calendar day, which is the same everywhere. */
export function shortDay(date: string): string {
  const locale = i18next.language || 'es';
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}
