import { describe, expect, it } from 'vitest';
import { closingOf, stageColour, stuckFor } from './stages';

const now = new Date('2026-11-28T15:00:00');

describe('the day a deal should close', () => {
  it('is told when it has passed or comes soon', () => {
    const on = (expectedCloseOn: string) => closingOf({ status: 'open', expectedCloseOn }, now);
    expect(['2026-11-27', '2026-11-28', '2026-11-30', '2026-12-01'].map(on)).toEqual(['overdue', 'soon', 'soon', 'none']);
  });

  it('says nothing of closed deals, nor of those without one', () => {
    expect(closingOf({ status: 'won', expectedCloseOn: '2026-01-01' }, now)).toBe('none');
    expect(closingOf({ status: 'open' }, now)).toBe('none');
  });
});

describe('a stuck deal', () => {
  const since = (stageSince: string, rottenDays: number | null = 7) => stuckFor({ status: 'open', stageSince }, { rottenDays }, now);

  it('has stood in its stage for longer than deals should', () => {
    expect(since('2026-11-20T10:00:00')).toBe(8);
    expect(since('2026-11-21T10:00:00')).toBeNull();
  });

  it('is none where deals may stand for ever', () => {
    expect(since('2020-01-01T10:00:00', null)).toBeNull();
  });
});

it('shows the colour of the stage, or that of its type where it is none', () => {
  expect(stageColour({ type: 'won', color: '#123abc' })).toBe('#123abc');
  expect(stageColour({ type: 'active', color: 'cyan' })).toBe('#0c8599');
  expect(stageColour({ type: 'lost', color: '' })).toBe('#c92a2a');
});
