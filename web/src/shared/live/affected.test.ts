import { expect, test } from 'vitest';
import { isAffected } from './affected';

const message = { type: 'MessageAdded', conversationId: 'c1', contactId: 'p1' };

test('a message renews its thread, the queue and its person', () => {
  expect(isAffected(['conversations', 'messages', 'c1'], message)).toBe(true);
  expect(isAffected(['conversations', 'queue', { status: 'open' }], message)).toBe(true);
  expect(isAffected(['contacts', 'timeline', 'p1', undefined, undefined], message)).toBe(true);
});

test('a message leaves other threads and other people alone', () => {
  expect(isAffected(['conversations', 'messages', 'c2'], message)).toBe(false);
  expect(isAffected(['contacts', 'one', 'p2'], message)).toBe(false);
  expect(isAffected(['deals', 'board'], message)).toBe(false);
});

test('a merge may change either person, whichever it names', () => {
  expect(isAffected(['contacts', 'one', 'p2'], { type: 'ContactMerged', contactId: 'p1' })).toBe(true);
});

test('what this page has never heard of renews nothing', () => {
  expect(isAffected(['contacts', 'list', {}], { type: 'PlanetAligned' })).toBe(false);
});
