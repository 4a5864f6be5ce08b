import { expect, test } from 'vitest';
import { timeAgo } from '../../../renderer/ui/when.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
const now = 1_779_782_400_000;

test.each([
  [0, 'just now'],
  [59_999, 'just now'],
  [minute, '1 minute ago'],
  [2 * hour - 1, '1 hour ago'],
  [day, 'yesterday'],
  [5 * day, '5 days ago'],
  [28 * day + 1, '28 Apr 2026'],
])('%i ms ago is "%s"', (past, words) => {
  expect(timeAgo(now - past, now)).toBe(words);
});

test('a clock that was set back makes nothing younger than now', () => {
  expect(timeAgo(now + day, now)).toBe('just now');
});
