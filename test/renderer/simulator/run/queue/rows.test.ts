import { expect, test } from 'vitest';
import { queueRows } from '../../../../../renderer/simulator/run/queue/rows.ts';
import { momentAt } from '../../../../../shared/engine/moments.ts';
import { simulate } from '../../../../../shared/engine/simulate.ts';
import { at, automatedEmail, call, complete, email, skip, storyOf, wait } from '../../../../builders.ts';

const start = '2026-05-18 09:00';
const stories = [
  storyOf({
    flow: [call('Ring'), wait('Pause', 5)],
    start,
    record: { name: 'Ana' },
    happens: [complete('2026-05-18 10:00', 'Ring', 'made')],
  }),
  storyOf({ flow: [email('Write')], start, record: { name: 'Ben' } }),
  storyOf({ flow: [wait('Pause', 1), call('Ring')], start, record: { name: 'Chiara' } }),
  storyOf({ flow: [automatedEmail('Hello')], start, record: { name: 'Dana' } }),
  storyOf({
    flow: [email('Write'), wait('Pause', 0, 20), call('Late')],
    start,
    record: { name: 'Eli' },
    happens: [skip('2026-05-18 23:00', 'Write')],
  }),
];

const rowsAt = (local: string) =>
  queueRows(
    stories.map((story) => {
      const run = simulate(story);
      return { scenario: story.scenario, run, moment: momentAt(run, at(local)) };
    }),
    () => 'phoneCall',
  );

test('one clock for all: overdue, today, and those who wait or have ended', () => {
  const rows = rowsAt('2026-05-19 12:00');
  expect(rows.map(({ who, group }) => `${who} ${group}`)).toEqual(['Ben overdue', 'Chiara today', 'Ana none', 'Dana none', 'Eli none']);
  expect(rows.find(({ who }) => who === 'Ana')?.what).toBe('"Pause" waits until Sat 23 May 2026 10:00.');
  expect(rows.find(({ who }) => who === 'Dana')?.what).toBe('The run has ended.');
});

test('what becomes due on another day is later', () => {
  const rows = rowsAt('2026-05-19 20:00');
  expect(rows.find(({ who }) => who === 'Eli')).toMatchObject({ group: 'later', due: 'Wed 20 May 2026 08:00', what: 'Late' });
});

test('after 30 days an item is gone from the queue', () => {
  expect(rowsAt('2026-06-18 12:00').find(({ who }) => who === 'Ben')?.what).toBe('"Write" has dropped out of the work list.');
});
