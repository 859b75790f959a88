import { expect, test } from 'vitest';
import { matching, windowLeft } from './window';

const now = Date.parse('2026-11-28T14:00:00Z');

test('WhatsApp closes a day after the customer wrote last', () => {
  expect(windowLeft('whatsapp', '2026-11-28T13:00:00Z', now)).toBe(23 * 3_600_000);
  expect(windowLeft('whatsapp', '2026-11-27T13:00:00Z', now)).toBe(0);
  expect(windowLeft('whatsapp', null, now)).toBe(0);
});

test('other channels do not close', () => {
  expect(windowLeft('telegram', null, now)).toBeUndefined();
});

test('a slash calls canned answers by shortcut or by words', () => {
  const answers = [
    { shortcut: 'envio', text: 'El envío tarda dos días' },
    { shortcut: 'gracias', text: 'Gracias por escribir' },
  ];
  expect(matching(answers, '/env')).toEqual([answers[0]]);
  expect(matching(answers, '/')).toHaveLength(2);
  expect(matching(answers, 'env')).toEqual([]);
});
