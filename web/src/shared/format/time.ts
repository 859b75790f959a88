import i18next from 'i18next';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

function locale(): string {
  return i18next.language || 'es';
}

const formats = new Map<string, Intl.DateTimeFormat>();

function format(at: Date, name: string, options: Intl.DateTimeFormatOptions): string {
  const key = `${locale()} ${name}`;
  const known = formats.get(key) ?? new Intl.DateTimeFormat(locale(), options);
  formats.set(key, known);
  return known.format(at);
}

export function clock(at: string | Date): string {
  return format(new Date(at), 'clock', { hour: '2-digit', minute: '2-digit' });
}

/** `28 nov 2026` */
export function day(at: string | Date): string {
  return format(new Date(at), 'day', { day: 'numeric', month: 'short', year: 'numeric' });
}

export function month(at: string | Date): string {
  return format(new Date(at), 'month', { month: 'long', year: 'numeric' });
}

/** `28 nov 2026, 14:03`: what a title tells when the text is short. */
export function exact(at: string | Date): string {
  return format(new Date(at), 'exact', { dateStyle: 'medium', timeStyle: 'short' });
}

/** `Hoy, 14:03`, `Ayer, 9:10`, `14 nov, 9:10`. */
export function moment(at: string | Date, now = new Date()): string {
  const then = new Date(at);
  const days = daysBetween(then, now);
  if (days === 0) return i18next.t('shared:today', { time: clock(then) });
  if (days === 1) return i18next.t('shared:yesterday', { time: clock(then) });
  const sameYear = then.getFullYear() === now.getFullYear();
  return sameYear ? format(then, 'moment', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' }) : day(then);
}

/** How long ago, as short as it gets: `5 min`, `3 h`, `12 d`. */
export function ago(at: string | Date, now = Date.now()): string {
  const past = Math.max(0, now - new Date(at).getTime());
  if (past < MINUTE) return i18next.t('shared:now');
  if (past < HOUR) return i18next.t('shared:minutes', { count: Math.floor(past / MINUTE) });
  if (past < DAY) return i18next.t('shared:hours', { count: Math.floor(past / HOUR) });
  return i18next.t('shared:days', { count: Math.floor(past / DAY) });
}

/** In calendar days of this place: 0 for today, 1 for yesterday, negative for the future. */
export function daysBetween(earlier: Date, later: Date): number {
  const midnight = (at: Date) => new Date(at.getFullYear(), at.getMonth(), at.getDate()).getTime();
  return Math.round((midnight(later) - midnight(earlier)) / DAY);
}

/** `2 h 5 min`, from seconds. */
export function duration(seconds: number): string {
  const minutes = Math.round(seconds / 60);
  if (minutes < 1) return i18next.t('shared:now');
  if (minutes < 60) return i18next.t('shared:minutes', { count: minutes });
  if (minutes < 48 * 60) return i18next.t('shared:hours', { count: Math.round(minutes / 60) });
  return i18next.t('shared:days', { count: Math.round(minutes / 1440) });
}
