import { expect, test } from 'vitest';
import { snoozes } from './snooze';

test('what is put off comes back in a morning, across the end of a month too', () => {
  const [hour, tomorrow, week] = snoozes(new Date(2026, 10, 30, 18, 30)).map(({ until }) => until);
  expect(hour).toEqual(new Date(2026, 10, 30, 19, 30));
  expect(tomorrow).toEqual(new Date(2026, 11, 1, 9));
  expect(week).toEqual(new Date(2026, 11, 7, 9));
});
