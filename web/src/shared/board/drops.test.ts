import { expect, it } from 'vitest';
import { dropOf } from './drops';

const columns = [{ id: 'talks', count: 2, sum: 0, more: false, cards: [{ id: 'x' }, { id: 'y' }] }];
const source = { card: 'a' };

it('puts a card before the one whose upper half it was dropped on', () => {
  const drop = dropOf(columns, source, [{ data: { column: 'talks', over: 'x', half: 'upper' } }, { data: { column: 'talks' } }]);
  expect(drop).toEqual({ id: 'a', place: { column: 'talks', before: 'x' } });
});

it('puts a card after the one whose lower half it was dropped on', () => {
  const on = (over: string) => dropOf(columns, source, [{ data: { column: 'talks', over, half: 'lower' } }])?.place.before;
  expect(on('x')).toBe('y');
  expect(on('y')).toBeNull();
});

it('puts a card last where it was dropped beside all others', () => {
  expect(dropOf(columns, source, [{ data: { column: 'talks' } }])?.place).toEqual({ column: 'talks', before: null });
});

it('does not care for what is dropped outside, or is no card', () => {
  expect(dropOf(columns, source, [])).toBeNull();
  expect(dropOf(columns, {}, [{ data: { column: 'talks' } }])).toBeNull();
});
