import { expect, test } from 'vitest';
import { bandOf, daysToRenewal } from './health';

test('bands begin where the server has them begin', () => {
  expect([39, 40, 69, 70].map(bandOf)).toEqual(['poor', 'fair', 'fair', 'good']);
});

test('a renewal is told of when it is near or past, not before', () => {
  const now = new Date(2026, 10, 28, 12);
  expect(daysToRenewal('2026-12-08', now)).toBe(10);
  expect(daysToRenewal('2026-11-20', now)).toBeLessThan(0);
  expect(daysToRenewal('2027-11-28', now)).toBeUndefined();
  expect(daysToRenewal(null, now)).toBeUndefined();
});
