import { expect, test } from 'vitest';
import { daysInWords } from '../../../renderer/designer/days.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../../shared/model/instant.ts';

test.each([
  [0, 0, 'Day 0'],
  [2 * MS_PER_DAY, 2 * MS_PER_DAY + 5 * MS_PER_HOUR, 'Day 2'],
  [2 * MS_PER_DAY, 5 * MS_PER_DAY, 'Day 2 to 5'],
  [0, null, 'Day 0 or later'],
  [49 * MS_PER_HOUR, null, 'Day 2 or later'],
])('from %i to %s ms after connect reads "%s"', (minMs, maxMs, words) => {
  expect(daysInWords({ minMs, maxMs })).toBe(words);
});
