import { expect, test } from 'vitest';
import { byMonth } from './months';

test('a heading where the month changes, the order kept', () => {
  const items = ['2026-11-20T10:00:00Z', '2026-11-02T10:00:00Z', '2026-08-21T10:00:00Z'].map((at) => ({ at }));
  expect(byMonth(items).map(({ items: those }) => those.length)).toEqual([2, 1]);
});

test('nothing happened, no headings', () => {
  expect(byMonth([])).toEqual([]);
});
