import { spotOf, type Card, type Column } from './board';

/** What a key pressed on a card asks for. */
export type Wish =
  | { kind: 'look'; direction: Direction }
  | { kind: 'carry'; direction: Direction }
  | { kind: 'menu' }
  | { kind: 'none' };

export type Direction = 'up' | 'down' | 'left' | 'right';

const ARROWS: Record<string, Direction> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** Arrows look around, Alt and arrows carry the card along, M opens its menu. */
export function wishOf(key: { key: string; altKey: boolean; ctrlKey: boolean; metaKey: boolean }): Wish {
  if (key.ctrlKey || key.metaKey) return { kind: 'none' };
  const direction = ARROWS[key.key];
  if (direction) return { kind: key.altKey ? 'carry' : 'look', direction };
  return key.key.toLowerCase() === 'm' && !key.altKey ? { kind: 'menu' } : { kind: 'none' };
}

/** The card next to this one; sideways, the one as far down, over empty columns. */
export function neighbour<C extends Card>(
  columns: readonly Column<C>[],
  id: string,
  direction: Direction,
): string | null {
  const spot = spotOf(columns, id);
  if (!spot) return null;
  switch (direction) {
    case 'up':
      return columns[spot.column]?.cards[spot.card - 1]?.id ?? null;
    case 'down':
      return columns[spot.column]?.cards[spot.card + 1]?.id ?? null;
    case 'left':
      return asFarDown(columns.slice(0, spot.column).reverse(), spot.card);
    case 'right':
      return asFarDown(columns.slice(spot.column + 1), spot.card);
  }
}

/** The column beside the card's own. */
export function columnBeside<C extends Card>(
  columns: readonly Column<C>[],
  id: string,
  direction: 'left' | 'right',
): string | null {
  const spot = spotOf(columns, id);
  return (spot && columns[spot.column + (direction === 'left' ? -1 : 1)]?.id) ?? null;
}

function asFarDown<C extends Card>(columns: readonly Column<C>[], row: number): string | null {
  const cards = columns.find((column) => column.cards.length > 0)?.cards;
  return cards?.[Math.min(row, cards.length - 1)]?.id ?? null;
}
