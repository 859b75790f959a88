import { describe, expect, it } from 'vitest';
import { GUIDES, guideOf, healthOf, keyFrom, madeUpSecret, providersOf } from './guides';

describe('the guides', () => {
  it('ask for at least one secret each, for without one anybody could post', () => {
    for (const guide of GUIDES) expect(guide.fields.some((field) => field.kind === 'secret' && field.required)).toBe(true);
  });

  it('are found by channel and provider', () => {
    expect(guideOf('email', 'mailgun')?.steps).toContain('mailgunRoute');
    expect(guideOf('email', 'carrier-pigeon')).toBeUndefined();
    expect(providersOf('whatsapp')).toEqual(['']);
  });
});

it('makes keys that stand in an address', () => {
  expect(keyFrom('  Ventas Perú – Línea 2 ')).toBe('ventas-peru-linea-2');
  expect(keyFrom('¡!')).toBe('');
});

it('makes up secrets of 192 bits', () => {
  expect(madeUpSecret()).toMatch(/^[0-9a-f]{48}$/);
  expect(madeUpSecret()).not.toBe(madeUpSecret());
});

describe('health', () => {
  it('waits for the first message', () => {
    expect(healthOf({})).toBe('waiting');
  });

  it('fails until something goes well again', () => {
    expect(healthOf({ lastErrorAt: '2026-11-28T10:00:00Z' })).toBe('failing');
    expect(healthOf({ lastReceivedAt: '2026-11-28T10:00:00Z', lastErrorAt: '2026-11-28T10:05:00Z' })).toBe('failing');
    expect(healthOf({ lastReceivedAt: '2026-11-28T10:10:00Z', lastErrorAt: '2026-11-28T10:05:00Z' })).toBe('fine');
  });
});
