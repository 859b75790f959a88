import { describe, expect, it } from 'vitest';
import { cardOf, isThere, neighbourAt, placeBeside, placeOf, plus, withCardAt, type Column } from './board';

interface Deal {
  id: string;
  value: number;
  stage: string;
}

const weight = (deal: Deal) => deal.value;
const board: readonly Column<Deal>[] = [
  {
    id: 'new',
    count: 120,
    sum: 9_000.3,
    more: true,
    cards: [
      { id: 'a', value: 100.1, stage: 'new' },
      { id: 'b', value: 20, stage: 'new' },
      { id: 'c', value: 3, stage: 'new' },
    ],
  },
  { id: 'talks', count: 1, sum: 50, more: false, cards: [{ id: 'x', value: 50, stage: 'talks' }] },
];

const ids = (columns: readonly Column<Deal>[]) => columns.map((column) => column.cards.map((card) => card.id).join(''));

describe('a card that moves', () => {
  it('stands in front of the card it was dropped on', () => {
    expect(ids(withCardAt(board, 'b', { column: 'talks', before: 'x' }, weight))).toEqual(['ac', 'bx']);
  });

  it('stands last where it was dropped on nothing', () => {
    expect(ids(withCardAt(board, 'b', { column: 'talks', before: null }, weight))).toEqual(['ac', 'xb']);
  });

  it('takes its weight along, and leaves what the server counted of the others', () => {
    const [from, to] = withCardAt(board, 'a', { column: 'talks', before: null }, weight);
    expect([from?.count, from?.sum]).toEqual([119, 8_900.2]);
    expect([to?.count, to?.sum]).toEqual([2, 150.1]);
  });

  it('changes no total within its column', () => {
    const [column] = withCardAt(board, 'c', { column: 'new', before: 'a' }, weight);
    expect([column?.count, column?.sum]).toEqual([120, 9_000.3]);
    expect(column?.cards.map((card) => card.id)).toEqual(['c', 'a', 'b']);
  });

  it('can become what its new column makes of it', () => {
    const moved = withCardAt(board, 'a', { column: 'talks', before: null }, weight, (deal) => ({ ...deal, stage: 'talks' }));
    expect(cardOf(moved, 'a')?.stage).toBe('talks');
  });

  it('goes back exactly, while the moves of others stay', () => {
    const before = placeOf(board, 'b');
    const mine = withCardAt(board, 'b', { column: 'talks', before: null }, weight);
    const theirs = withCardAt(mine, 'c', { column: 'talks', before: null }, weight);
    const back = withCardAt(theirs, 'b', before ?? { column: 'new', before: null }, weight);
    expect(ids(back)).toEqual(['ab', 'xc']);
    expect(back.map((column) => column.sum)).toEqual([8_997.3, 53]);
  });

  it('changes nothing when it, or its column, is not there', () => {
    expect(withCardAt(board, 'zz', { column: 'talks', before: null }, weight)).toBe(board);
    expect(withCardAt(board, 'a', { column: 'gone', before: null }, weight)).toBe(board);
  });
});

describe('a step within the column', () => {
  it('goes up and down', () => {
    expect(placeBeside(board, 'b', -1)).toEqual({ column: 'new', before: 'a' });
    expect(placeBeside(board, 'a', 1)).toEqual({ column: 'new', before: 'c' });
    expect(placeBeside(board, 'b', 1)).toEqual({ column: 'new', before: null });
  });

  it('ends at the ends', () => {
    expect(placeBeside(board, 'a', -1)).toBeNull();
    expect(placeBeside(board, 'c', 1)).toBeNull();
  });
});

describe('the neighbour of a place', () => {
  it('is the card below it', () => {
    expect(neighbourAt(board, 'x', { column: 'new', before: 'a' })).toEqual({ before: 'a' });
  });

  it('is the last card above it, where there is none below', () => {
    expect(neighbourAt(board, 'x', { column: 'new', before: null })).toEqual({ after: 'c' });
    expect(neighbourAt(board, 'c', { column: 'new', before: null })).toEqual({ after: 'b' });
  });

  it('is nobody in an empty column', () => {
    expect(neighbourAt(board, 'x', { column: 'talks', before: null })).toEqual({});
  });
});

it('knows a drop that changes nothing', () => {
  expect(isThere(board, 'a', { column: 'new', before: 'b' })).toBe(true);
  expect(isThere(board, 'a', { column: 'new', before: 'a' })).toBe(true);
  expect(isThere(board, 'a', { column: 'new', before: 'c' })).toBe(false);
  expect(isThere(board, 'a', { column: 'talks', before: null })).toBe(false);
});

it('adds money without leftovers', () => {
  expect(Array.from({ length: 10 }).reduce<number>((sum) => plus(sum, 0.1), 0)).toBe(1);
});
