import { act, renderHook, waitFor } from '@testing-library/react';
import { beforeAll, expect, test, vi } from 'vitest';
import { texts } from '@/app/texts';
import { Problem } from '@/shared/api/problem';
import { startTexts } from '@/shared/i18n/i18n';
import type { Column, Place } from './board';
import { useMoves } from './useMoves';

interface Deal {
  id: string;
  stage: string;
  version: number;
}

beforeAll(() => startTexts(texts));

const column = (id: string, ...cards: string[]): Column<Deal> => ({
  id,
  count: cards.length,
  sum: 0,
  more: false,
  cards: cards.map((card) => ({ id: card, stage: id, version: 1 })),
});

function board(save: (card: Deal, place: Place) => Promise<Deal>, takeBack = save) {
  let columns: readonly Column<Deal>[] = [column('new', 'a', 'b'), column('talks', 'x')];
  const settle = vi.fn();
  const { result } = renderHook(() =>
    useMoves<Deal>({
      read: () => columns,
      show: (shown) => {
        columns = shown;
      },
      save,
      takeBack,
      settle,
      weight: () => 0,
      entering: (card, stage) => ({ ...card, stage }),
      nameOf: ({ id }) => id,
      columnName: (id) => id,
    }),
  );
  return { moves: result.current, settle, ids: () => columns.map(({ cards }) => cards.map(({ id }) => id).join('')) };
}

const agrees = (card: Deal) => Promise.resolve({ ...card, version: card.version + 1 });

test('a move is shown before the server has answered', async () => {
  const { moves, ids, settle } = board(agrees);
  act(() => moves.move('a', { column: 'talks', before: 'x' }));
  expect(ids()).toEqual(['b', 'ax']);
  await waitFor(() => expect(settle).toHaveBeenCalled());
  expect(ids()).toEqual(['b', 'ax']);
});

test('a card goes back where it was when the server refuses', async () => {
  const { moves, ids, settle } = board(() => Promise.reject(new Problem(409, 'Ana la movió')));
  act(() => moves.move('a', { column: 'talks', before: null }));
  expect(ids()).toEqual(['b', 'xa']);
  await waitFor(() => expect(settle).toHaveBeenCalled());
  expect(ids()).toEqual(['ab', 'x']);
});

test('a card moved twice is saved in order, each time as the version it has by then', async () => {
  const versions: number[] = [];
  const { moves, settle } = board((card) => {
    versions.push(card.version);
    return agrees(card);
  });
  act(() => {
    moves.move('a', { column: 'talks', before: null });
    moves.move('a', { column: 'new', before: null });
  });
  await waitFor(() => expect(settle).toHaveBeenCalledTimes(2));
  expect(versions).toEqual([1, 2]);
});

test('undoing asks the server, and only once', async () => {
  const takeBack = vi.fn(agrees);
  const { moves, ids, settle } = board(agrees, takeBack);
  act(() => moves.move('a', { column: 'talks', before: null }));
  await waitFor(() => expect(settle).toHaveBeenCalledTimes(1));

  act(() => moves.undo());
  act(() => moves.undo());

  await waitFor(() => expect(settle).toHaveBeenCalledTimes(2));
  expect(takeBack).toHaveBeenCalledTimes(1);
  expect(ids()).toEqual(['ab', 'x']);
});
