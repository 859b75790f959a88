import { expect, it } from 'vitest';
import type { Deal } from '../deals';
import { changesOf, formOf } from './changes';

const deal = {
  name: 'Soporte',
  value: 100,
  currency: 'USD',
  probability: 20,
  kind: '',
  source: 'Feria',
  competitor: '',
  tags: ['vip'],
  contact: { id: 'c1', name: 'Ana' },
  owner: { id: 'u1', name: 'Leo' },
  expectedCloseOn: '2026-12-01',
} as unknown as Deal;
const unchanged = { ...formOf(deal), contactId: 'c1' };

it('sends nothing where nothing is different', () => {
  expect(changesOf(deal, unchanged)).toEqual({});
});

it('sends only what is different, and null for what was emptied', () => {
  expect(changesOf(deal, { ...unchanged, value: 120, source: '', expectedCloseOn: '', tags: ['vip', 'nuevo'], contactId: null })).toEqual({
    value: 120,
    source: null,
    expectedCloseOn: null,
    tags: ['vip', 'nuevo'],
    contactId: null,
  });
});
