import { expect, it } from 'vitest';
import { changesOf, emptyForm, fieldsOf } from './taskForm';

const before = { ...emptyForm('u1', 's1'), title: 'Llamar', date: '2026-12-01' };

it('says a date without a time as a day', () => {
  expect(fieldsOf(before)).toMatchObject({ title: 'Llamar', dueOn: '2026-12-01', dueAt: null, assigneeId: 'u1' });
});

it('sends only what is different', () => {
  expect(changesOf(before, before)).toEqual({});
  expect(changesOf(before, { ...before, priority: 'high', assigneeId: null })).toEqual({ priority: 'high', assigneeId: null });
});

it('turns a day into a moment and back, taking the other away', () => {
  const timed = { ...before, time: '10:00' };
  expect(changesOf(before, timed)).toEqual({ dueOn: null, dueAt: new Date('2026-12-01T10:00').toISOString() });
  expect(changesOf(timed, before)).toEqual({ dueOn: '2026-12-01', dueAt: null });
});
