import { describe, expect, it } from 'vitest';
import { dueDay, dueFields, dueTime, dueWords } from './due';

const BOGOTA = 'America/Bogota';
const now = new Date('2026-11-28T15:00:00Z'); // ten in the morning there

describe('the words of a due date', () => {
  const on = (dueOn: string) => dueWords({ dueOn }, now, BOGOTA);

  it('are plainer the nearer it is', () => {
    expect(on('2026-11-25')).toEqual({ key: 'overdueSince', count: 3 });
    expect(on('2026-11-28')).toEqual({ key: 'today' });
    expect(on('2026-11-29')).toEqual({ key: 'tomorrow' });
    expect(on('2026-12-05')).toEqual({ key: 'on' });
  });

  it('know the hour where there is one', () => {
    expect(dueWords({ dueAt: '2026-11-28T14:59:00Z' }, now, BOGOTA)).toEqual({ key: 'overdueToday' });
    expect(dueWords({ dueAt: '2026-11-28T16:00:00Z' }, now, BOGOTA)).toEqual({ key: 'today' });
  });

  it('count days where the reader is', () => {
    expect(dueDay({ dueAt: '2026-11-29T04:00:00Z' }, BOGOTA)).toBe('2026-11-28');
    expect(dueWords({ dueAt: '2026-11-29T04:00:00Z' }, now, BOGOTA)).toEqual({ key: 'today' });
  });

  it('are none where there is no date', () => {
    expect(dueWords({}, now, BOGOTA)).toBeNull();
  });
});

describe('the fields of a due date', () => {
  it('make a day of a date, and a moment of a date with a time', () => {
    expect(dueFields('2026-12-01', '')).toEqual({ dueAt: null, dueOn: '2026-12-01' });
    expect(dueFields('2026-12-01', '10:30')).toEqual({ dueAt: new Date(2026, 11, 1, 10, 30).toISOString(), dueOn: null });
    expect(dueFields('', '10:30')).toEqual({ dueAt: null, dueOn: null });
  });

  it('read back as they were written', () => {
    const { dueAt } = dueFields('2026-12-01', '09:05');
    expect([dueDay({ dueAt }), dueTime({ dueAt })]).toEqual(['2026-12-01', '09:05']);
  });
});
