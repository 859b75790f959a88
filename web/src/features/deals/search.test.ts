import { describe, expect, it } from 'vitest';
import { dealSearchOf, filtersIn, withFilters, withoutFilters } from './search';

describe('an address', () => {
  it('keeps what makes sense and drops the rest', () => {
    expect(
      dealSearchOf({ pipeline: 'p1', view: 'list', quick: 'mine', valueMin: 100, expectedFrom: 'soon', probabilityMax: '101', lost: true, x: 1 }),
    ).toEqual({ pipeline: 'p1', view: 'list', quick: 'mine', valueMin: '100' });
  });

  it('reads back as it was written', () => {
    const search = { pipeline: 'p1', id: 'd1', tab: 'notes', owner: 'me', expectedTo: '2026-12-31', status: 'won,lost', lost: 'open' } as const;
    expect(dealSearchOf(search)).toEqual(search);
  });
});

describe('filters', () => {
  it('are only those that filter', () => {
    expect(filtersIn({ pipeline: 'p1', id: 'd1', owner: 'me', q: ' lima ' })).toEqual({ owner: 'me', q: 'lima' });
  });

  it('come and go without touching the rest of the screen', () => {
    const before = dealSearchOf({ pipeline: 'p1', id: 'd1', owner: 'me' });
    expect(withFilters(before, { quick: 'overdue' })).toEqual({ pipeline: 'p1', id: 'd1', owner: 'me', quick: 'overdue' });
    expect(withFilters(before, { owner: '' })).toEqual({ pipeline: 'p1', id: 'd1' });
    expect(withoutFilters(before)).toEqual({ pipeline: 'p1', id: 'd1' });
  });
});
