import { expect, test } from 'vitest';
import { countFilters, filtersOf, parseSearch, queryOf, withoutFilters } from './search';

test('an address with nonsense still opens the list', () => {
  expect(parseSearch({ score: 'enormous', sort: 'sideways', mode: 'cards', tab: '', archived: 'perhaps' })).toEqual({});
});

test('one value or several, both are understood', () => {
  expect(parseSearch({ score: 'high' }).score).toEqual(['high']);
  expect(parseSearch({ channel: ['email', 'whatsapp', 'pigeon'] }).channel).toEqual(['whatsapp', 'email']);
});

test('a number typed into the search field stays text', () => {
  expect(parseSearch({ q: 3105550101 }).q).toBe('3105550101');
});

test('what is opened beside the list does not narrow it', () => {
  expect(filtersOf({ q: 'ana', id: '1', tab: 'notas', mode: 'tabla' })).toEqual({ q: 'ana' });
});

test('clearing the filters keeps the open record and the order', () => {
  const cleared = withoutFilters({ q: 'ana', score: ['high'], id: '1', sort: 'name' });
  expect(parseSearch(cleared as Record<string, unknown>)).toEqual({ id: '1', sort: 'name' });
});

test('words and order are no filters to be counted', () => {
  expect(countFilters({ q: 'ana', sort: 'name', score: ['high'], tag: 'vip' })).toBe(2);
});

test('the API gets its own names', () => {
  expect(queryOf({ score: ['high', 'low'], from: '2026-01-31', archived: true })).toMatchObject({
    score: 'high,low',
    createdFrom: '2026-01-31',
    archived: 'true',
  });
});
