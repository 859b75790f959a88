/** A card as a board needs it; what is on it is the feature's business. */
export interface Card {
  id: string;
}

/** A column with what the server counted over all its cards, of which only the first are loaded. */
export interface Column<C extends Card> {
  id: string;
  cards: readonly C[];
  count: number;
  sum: number;
  /** Whether the server has more cards than these. */
  more: boolean;
}

/** Where a card stands: in front of another one, or last of those loaded. */
export interface Place {
  column: string;
  before: string | null;
}

export interface Spot {
  column: number;
  card: number;
}

export function spotOf<C extends Card>(columns: readonly Column<C>[], id: string): Spot | null {
  for (const [column, { cards }] of columns.entries()) {
    const card = cards.findIndex((each) => each.id === id);
    if (card >= 0) return { column, card };
  }
  return null;
}

export function cardOf<C extends Card>(columns: readonly Column<C>[], id: string): C | null {
  const spot = spotOf(columns, id);
  return spot ? (columns[spot.column]?.cards[spot.card] ?? null) : null;
}

/** Where the card stands now, so that it can be put back there. */
export function placeOf<C extends Card>(columns: readonly Column<C>[], id: string): Place | null {
  const spot = spotOf(columns, id);
  const column = spot && columns[spot.column];
  return column ? { column: column.id, before: column.cards[spot.card + 1]?.id ?? null } : null;
}

/**
 * The board with one card elsewhere. Counts and sums change by what this card weighs and keep what the server said of the
 * cards that are not loaded. A card or column that is not there leaves the board as it is.
 */
export function withCardAt<C extends Card>(
  columns: readonly Column<C>[],
  id: string,
  place: Place,
  weight: (card: C) => number,
  changed: (card: C) => C = (card) => card,
): readonly Column<C>[] {
  const card = cardOf(columns, id);
  if (!card || !columns.some((column) => column.id === place.column)) return columns;
  const moved = changed(card);
  return columns.map((column) => {
    const left = column.cards.some((each) => each.id === id) ? taken(column, card, weight) : column;
    return column.id === place.column ? given(left, moved, place.before, weight) : left;
  });
}

/** The board with this card as it is now, where it stands. */
export function withCard<C extends Card>(columns: readonly Column<C>[], card: C): readonly Column<C>[] {
  return columns.map((column) =>
    column.cards.some((each) => each.id === card.id)
      ? { ...column, cards: column.cards.map((each) => (each.id === card.id ? card : each)) }
      : column,
  );
}

/** The neighbour by which a server knows the place: the card below, or the one above; neither for the top. */
export function neighbourAt<C extends Card>(columns: readonly Column<C>[], id: string, place: Place): { before?: string; after?: string } {
  if (place.before !== null) return { before: place.before };
  const last = columns.find((column) => column.id === place.column)?.cards.findLast((card) => card.id !== id);
  return last ? { after: last.id } : {};
}

/** Where the card would stand one step up or down in its column; nothing at the ends. */
export function placeBeside<C extends Card>(
  columns: readonly Column<C>[],
  id: string,
  step: -1 | 1,
): Place | null {
  const spot = spotOf(columns, id);
  const column = spot && columns[spot.column];
  if (!column) return null;
  const target = spot.card + step;
  if (target < 0 || target >= column.cards.length) return null;
  const before = step < 0 ? column.cards[target] : column.cards[target + 1];
  return { column: column.id, before: before?.id ?? null };
}

/** Whether a card dropped there would lie where it already lies. */
export function isThere<C extends Card>(columns: readonly Column<C>[], id: string, place: Place): boolean {
  const now = placeOf(columns, id);
  return now?.column === place.column && (now.before === place.before || place.before === id);
}

function taken<C extends Card>(column: Column<C>, card: C, weight: (card: C) => number): Column<C> {
  return {
    ...column,
    cards: column.cards.filter((each) => each.id !== card.id),
    count: column.count - 1,
    sum: plus(column.sum, -weight(card)),
  };
}

function given<C extends Card>(
  column: Column<C>,
  card: C,
  before: string | null,
  weight: (card: C) => number,
): Column<C> {
  const found = column.cards.findIndex((each) => each.id === before);
  const at = found < 0 ? column.cards.length : found;
  return {
    ...column,
    cards: [...column.cards.slice(0, at), card, ...column.cards.slice(at)],
    count: column.count + 1,
    sum: plus(column.sum, weight(card)),
  };
}

/** Adds amounts of money as the hundredths of a cent they are, so that ten times 0.1 is 1. */
export function plus(one: number, other: number): number {
  return (Math.round(one * 10_000) + Math.round(other * 10_000)) / 10_000;
}
