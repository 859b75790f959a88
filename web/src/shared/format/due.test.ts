import { describe, expect, it } from 'vitest';
import { dateOf, daysFrom, urgencyIn } from './due';

describe('days', () => {
  it('are those of the time zone', () => {
    const instant = new Date('2026-11-29T03:30:00Z');
    expect(dateOf(instant, 'America/Bogota')).toBe('2026-11-28');
    expect(dateOf(instant, 'Europe/Madrid')).toBe('2026-11-29');
  });

  it('are counted over months, years and changes of the clock', () => {
    expect(daysFrom('2026-11-28', '2026-12-01')).toBe(3);
    expect(daysFrom('2026-12-31', '2027-01-01')).toBe(1);
    expect(daysFrom('2026-03-29', '2026-03-28')).toBe(-1);
  });
});

it('is overdue from the day after, soon for two days, and then nothing', () => {
  expect([-1, 0, 2, 3].map(urgencyIn)).toEqual(['overdue', 'soon', 'soon', 'none']);
});
