import { month } from '@/shared/format/time';

/** In the order they come; a new heading where the month changes. */
export function byMonth<T extends { at: string }>(items: readonly T[]): { month: string; items: T[] }[] {
  const months: { month: string; items: T[] }[] = [];
  for (const item of items) {
    const name = month(item.at);
    const last = months.at(-1);
    if (last?.month === name) last.items.push(item);
    else months.push({ month: name, items: [item] });
  }
  return months;
}
