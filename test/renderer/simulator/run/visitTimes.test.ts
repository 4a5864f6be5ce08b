import { expect, test } from 'vitest';
import { clockIn } from '../../../../renderer/seller/clock.ts';
import { timeLeft, visitTimes } from '../../../../renderer/simulator/run/visitTimes.ts';
import { momentAt } from '../../../../shared/engine/moments.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { situationAt } from '../../../../shared/engine/situation.ts';
import { MS_PER_HOUR, MS_PER_MINUTE } from '../../../../shared/model/instant.ts';
import { at, complete, email, storyOf, wait } from '../../../builders.ts';

test('steps say when they were left, and a wait how long it still is', () => {
  const run = simulate(
    storyOf({ flow: [email('Write'), wait('Pause', 3)], start: '2026-05-19 09:00', happens: [complete('2026-05-19 10:30', 'Write')] }),
  );
  const moment = momentAt(run, at('2026-05-20 11:00'));
  const times = visitTimes(run, moment, situationAt(run, moment.lines), clockIn('UTC'));
  expect([...times.values()]).toEqual(['Tue 10:30', '1 day left']);
});

test('time left is rounded down to its largest unit', () => {
  expect(timeLeft(26 * MS_PER_HOUR)).toBe('1 day left');
  expect(timeLeft(5 * MS_PER_HOUR + 59 * MS_PER_MINUTE)).toBe('5 hours left');
  expect(timeLeft(1)).toBe('under a minute left');
});
