import type { Card, Column, Place } from './board';

interface Target {
  data: Record<string | symbol, unknown>;
}

/** Which card was let go where; the innermost target says most. Nothing if it is no card of ours. */
export function dropOf<C extends Card>(
  columns: readonly Column<C>[],
  source: Record<string | symbol, unknown>,
  targets: readonly Target[],
): { id: string; place: Place } | null {
  const target = targets[0]?.data;
  const { card: id } = source;
  if (typeof id !== 'string' || typeof target?.column !== 'string') return null;
  return { id, place: { column: target.column, before: beforeOf(columns, target) } };
}

/** On the upper half of a card: before it. On the lower half: before the next one. Beside all cards: last. */
function beforeOf<C extends Card>(columns: readonly Column<C>[], target: Target['data']): string | null {
  if (typeof target.over !== 'string') return null;
  if (target.half === 'upper') return target.over;
  const cards = columns.find((column) => column.id === target.column)?.cards ?? [];
  return cards[cards.findIndex((card) => card.id === target.over) + 1]?.id ?? null;
}
