import { expect, it } from 'vitest';
import { DAY, TEXT, wellFormed } from './address';

it('keeps what has its shape, whatever the router made of it', () => {
  const shapes = { q: TEXT, done: /^(true|false)$/, from: DAY };
  expect(wellFormed({ q: 12, done: false, from: '2026-11-28', other: 'x' }, shapes)).toEqual({ q: '12', done: 'false', from: '2026-11-28' });
  expect(wellFormed({ q: ' ', done: 'maybe', from: 'soon' }, shapes)).toEqual({});
});
