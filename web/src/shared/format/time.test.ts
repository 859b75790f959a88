import i18next from 'i18next';
import { beforeAll, expect, test } from 'vitest';
import es from '@/shared/texts/es';
import { ago, daysBetween, moment } from './time';

beforeAll(() => i18next.init({ lng: 'es', resources: { es: { shared: es } } }));

const now = new Date(2026, 10, 28, 14, 0);

test('the same day is today, whatever the hour', () => {
  expect(moment(new Date(2026, 10, 28, 0, 5), now)).toBe('Hoy, 00:05');
});

test('yesterday begins at midnight, not 24 hours ago', () => {
  expect(moment(new Date(2026, 10, 27, 23, 59), now)).toBe('Ayer, 23:59');
});

test('days are counted across a change of clocks', () => {
  expect(daysBetween(new Date(2026, 2, 1), new Date(2026, 3, 1))).toBe(31);
});

test('a clock that runs ahead of ours never shows a negative time', () => {
  expect(ago(new Date(now.getTime() + 5000), now.getTime())).toBe('ahora');
});

test('the largest unit that fits is shown', () => {
  expect(ago(new Date(now.getTime() - 59 * 60_000), now.getTime())).toBe('59 min');
  expect(ago(new Date(now.getTime() - 26 * 3_600_000), now.getTime())).toBe('1 d');
});
