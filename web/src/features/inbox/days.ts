import { day } from '@/shared/format/time';

/** In the order they come; a new heading where the day changes. */
export function byDay<T extends { sentAt: string }>(messages: readonly T[]): { day: string; items: T[] }[] {
  const days: { day: string; items: T[] }[] = [];
  for (const message of messages) {
    const name = day(message.sentAt);
    const last = days.at(-1);
    if (last?.day === name) last.items.push(message);
    else days.push({ day: name, items: [message] });
  }
  return days;
}
