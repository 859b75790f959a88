import { expect, it } from 'vitest';
import { columnsOf, weightIn, withColumns, type Board, type BoardCard, type BoardStage } from './dealBoard';

const card = (id: string, value = 10, currency = 'USD') => ({ id, value, currency }) as BoardCard;
const stage = (id: string, ...items: BoardCard[]) => ({ id, name: id, items, count: 90, sum: 1_000, weighted: 500 }) as unknown as BoardStage;
const board: Board = { pipelineId: 'p', currency: 'USD', stages: [stage('new', card('a'), card('b')), stage('won')] };

it('weighs cards of its own currency only', () => {
  expect([card('a', 12.5), card('b', 900, 'COP')].map(weightIn('USD'))).toEqual([12.5, 0]);
});

it('keeps what the server said of everything but the columns', () => {
  const [first, ...others] = columnsOf(board);
  const changed = withColumns(board, [{ ...first!, cards: [card('b')], count: 89, sum: 990 }, ...others]);
  expect(changed.stages[0]).toMatchObject({ count: 89, sum: 990, weighted: 500, items: [{ id: 'b' }] });
  expect(changed.stages[1]).toEqual(board.stages[1]);
});
