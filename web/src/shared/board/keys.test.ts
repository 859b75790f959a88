import { describe, expect, it } from 'vitest';
import type { Card, Column } from './board';
import { columnBeside, neighbour, wishOf } from './keys';

const column = (id: string, ...cards: string[]): Column<Card> => ({
  id,
  count: cards.length,
  sum: 0,
  more: false,
  cards: cards.map((card) => ({ id: card })),
});
const board = [column('one', 'a', 'b', 'c'), column('empty'), column('two', 'x')];
const plain = { altKey: false, ctrlKey: false, metaKey: false };

describe('keys on a card', () => {
  it('look with arrows and carry with Alt', () => {
    expect(wishOf({ ...plain, key: 'ArrowLeft' })).toEqual({ kind: 'look', direction: 'left' });
    expect(wishOf({ ...plain, key: 'ArrowDown', altKey: true })).toEqual({ kind: 'carry', direction: 'down' });
  });

  it('open the menu with M, and leave what belongs to the browser', () => {
    expect(wishOf({ ...plain, key: 'M' })).toEqual({ kind: 'menu' });
    expect(wishOf({ ...plain, key: 'm', metaKey: true })).toEqual({ kind: 'none' });
    expect(wishOf({ ...plain, key: 'ArrowLeft', ctrlKey: true })).toEqual({ kind: 'none' });
  });
});

describe('the card beside', () => {
  it('is above and below', () => {
    expect(neighbour(board, 'b', 'up')).toBe('a');
    expect(neighbour(board, 'b', 'down')).toBe('c');
    expect(neighbour(board, 'a', 'up')).toBeNull();
  });

  it('is beyond an empty column, no further down than there are cards', () => {
    expect(neighbour(board, 'c', 'right')).toBe('x');
    expect(neighbour(board, 'x', 'left')).toBe('a');
    expect(neighbour(board, 'x', 'right')).toBeNull();
  });
});

it('carries into an empty column too', () => {
  expect(columnBeside(board, 'a', 'right')).toBe('empty');
  expect(columnBeside(board, 'a', 'left')).toBeNull();
});
