import { expect, it } from 'vitest';
import { filtersIn, taskSearchOf } from './search';

it('keeps what makes sense in an address and drops the rest', () => {
  expect(taskSearchOf({ view: 'board', done: false, q: 12, priority: 'high,urgent', urgency: 'overdue,soon', dueTo: 'tomorrow', create: 'yes', x: 1 })).toEqual({
    view: 'board',
    done: 'false',
    q: '12',
    urgency: 'overdue,soon',
    create: 'yes',
  });
});

it('reads back as it was written', () => {
  const search = { view: 'table', id: 't1', sort: '-due', assignee: 'me', forDeal: 'd1' } as const;
  expect(taskSearchOf(search)).toEqual(search);
});

it('knows what filters', () => {
  expect(filtersIn({ view: 'table', id: 't1', assignee: 'me' })).toEqual({ assignee: 'me' });
});
