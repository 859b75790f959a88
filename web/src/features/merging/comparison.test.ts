import { expect, test } from 'vitest';
import { resultOf, turned, unsolved, worthShowing, type Compared } from './comparison';

const name: Compared = { field: 'name', survivor: 'María Gómez', merged: 'Maria Gomez R.', state: 'DIFFERENT', result: 'María Gómez' };
const city: Compared = { field: 'address', survivor: '', merged: 'Medellín', state: 'ONLY_MERGED', result: 'Medellín' };
const tags: Compared = { field: 'tags', survivor: 'vip', merged: 'lead', state: 'JOINED', result: 'vip, lead' };
const gender: Compared = { field: 'gender', survivor: '', merged: '', state: 'NONE', result: '' };

test('a merge waits until every conflict is chosen', () => {
  expect(unsolved([name, city, tags], {})).toBe(1);
  expect(unsolved([name, city, tags], { name: 'merged' })).toBe(0);
});

test('a conflict has no result until somebody chooses', () => {
  expect(resultOf(name, {})).toBeUndefined();
  expect(resultOf(name, { name: 'merged' })).toBe('Maria Gomez R.');
});

test('what only one knows, and what both have several of, is kept without asking', () => {
  expect(resultOf(city, {})).toBe('Medellín');
  expect(resultOf(tags, {})).toBe('vip, lead');
});

test('what neither knows takes no room', () => {
  expect(worthShowing([name, gender])).toEqual([name]);
});

test('turning the two around keeps what was chosen', () => {
  expect(turned({ name: 'merged', company: 'survivor' })).toEqual({ name: 'survivor', company: 'merged' });
});
