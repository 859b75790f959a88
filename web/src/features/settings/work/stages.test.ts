import { describe, expect, it } from 'vitest';
import { moved, stagesOf, swatchOf, targetsFor, typesFor, withNewStage, withType, type StageDraft, type StageType } from './stages';

const draft = (key: string, type: StageType, id?: string): StageDraft => ({ key, ...(id && { id }), name: key, type, color: 'blue', probability: 40, rottenDays: '' });
const stages = [draft('new', 'prospect', '1'), draft('talks', 'active', '2'), draft('won', 'won', '3'), draft('lost', 'lost', '4')];

it('puts a new stage before those that close', () => {
  expect(withNewStage(stages, 'x').map(({ key }) => key)).toEqual(['new', 'talks', 'x', 'won', 'lost']);
});

it('moves a stage by one step, not over the ends', () => {
  expect(moved(['a', 'b', 'c'], 1, -1)).toEqual(['b', 'a', 'c']);
  expect(moved(['a', 'b', 'c'], 2, 1)).toEqual(['a', 'b', 'c']);
});

describe('the type of a stage', () => {
  it('brings its colour and probability along', () => {
    expect(withType(draft('x', 'active'), 'won')).toMatchObject({ type: 'won', color: 'green', probability: 100 });
  });

  it('keeps its meaning once it has been there', () => {
    expect(typesFor(draft('x', 'active'))).toHaveLength(4);
    expect(typesFor(stages[1]!)).toEqual(['prospect', 'active']);
    expect(typesFor(stages[2]!)).toEqual(['won']);
  });
});

it('lets deals go only where they mean the same', () => {
  expect(targetsFor({ type: 'active' }, [stages[0]!, stages[2]!]).map(({ id }) => id)).toEqual(['1']);
  expect(targetsFor({ type: 'lost' }, [stages[0]!, draft('lost 2', 'lost', '5')]).map(({ id }) => id)).toEqual(['5']);
});

it('says nothing of what was left empty', () => {
  expect(stagesOf([{ ...draft('x', 'active'), probability: '' }])).toEqual([{ name: 'x', type: 'active', color: 'blue' }]);
});

it('shows colours by name and by number', () => {
  expect(['#7048e8', 'cyan'].map(swatchOf)).toEqual(['#7048e8', 'var(--mantine-color-cyan-7)']);
});
