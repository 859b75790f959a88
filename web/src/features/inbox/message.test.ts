import { expect, test } from 'vitest';
import { deliveryOf, fileSize, kindOf, shownAs } from './message';

test('a message from their own phone counts as sent', () => {
  expect(deliveryOf(undefined)).toBe('sent');
  expect(deliveryOf('read')).toBe('read');
});

test('a kind this page does not know yet is shown as unsupported, not dropped', () => {
  expect(kindOf('hologram')).toBe('unsupported');
  expect(kindOf('location')).toBe('location');
});

test('only what a browser can play is played', () => {
  expect(shownAs('image/webp')).toBe('image');
  expect(shownAs('application/pdf')).toBe('file');
  expect(shownAs('')).toBe('file');
});

test('sizes are told in words people use', () => {
  expect(fileSize(0, 'es')).toBe('0 B');
  expect(fileSize(48_300, 'es')).toBe('48 kB');
  expect(fileSize(1_420_000, 'es')).toBe('1,4 MB');
});
