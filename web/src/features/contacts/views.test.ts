import { beforeEach, expect, test } from 'vitest';
import { forgetView, keepView, keptViews } from './views';

beforeEach(() => localStorage.clear());

test('a kept view brings back its filters and not what was open', () => {
  keepView('Calientes', { score: ['high'], id: '1', tab: 'notas' });
  expect(keptViews()).toEqual([{ name: 'Calientes', filters: { score: ['high'] } }]);
});

test('the same name replaces, names are in order', () => {
  keepView('Fríos', { score: ['low'] });
  keepView('Calientes', { score: ['medium'] });
  keepView('Calientes', { score: ['high'] });
  expect(keptViews().map((view) => view.name)).toEqual(['Calientes', 'Fríos']);
  expect(keptViews()[0]?.filters).toEqual({ score: ['high'] });
});

test('a forgotten view is gone, damage is no view', () => {
  keepView('Fríos', { score: ['low'] });
  expect(forgetView('Fríos')).toEqual([]);
  localStorage.setItem('hilo.contacts.views', '{broken');
  expect(keptViews()).toEqual([]);
});
