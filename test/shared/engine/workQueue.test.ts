import { expect, test } from 'vitest';
import { simulate } from '../../../shared/engine/simulate.ts';
import { calendarOf } from '../../../shared/engine/time/calendar.ts';
import { dueGroupOf, isDropped } from '../../../shared/engine/workQueue.ts';
import { defaultCalendar } from '../../../shared/model/calendar.ts';
import { at, call, storyOf } from '../../builders.ts';

const tokyo = calendarOf({ ...defaultCalendar, zone: 'Asia/Tokyo' });

test('the groups go by the local days of the seller', () => {
  const now = at('2026-05-26 09:00', 'Asia/Tokyo');
  expect(dueGroupOf(at('2026-05-25 23:59', 'Asia/Tokyo'), now, tokyo)).toBe('overdue');
  expect(dueGroupOf(at('2026-05-26 00:00', 'Asia/Tokyo'), now, tokyo)).toBe('today');
  expect(dueGroupOf(at('2026-05-26 08:00', 'Asia/Tokyo'), now, tokyo)).toBe('today');
  expect(dueGroupOf(at('2026-05-27 00:00', 'Asia/Tokyo'), now, tokyo)).toBe('later');
});

test('the work list drops a step after 30 days, and not before', () => {
  const run = simulate(storyOf({ flow: [call('Ring')], start: '2026-05-20 09:00' }));
  expect(run.trace.map(({ event }) => event.kind)).toEqual(['connected', 'entered', 'dropped']);
  expect([1, 2, 3].map((playhead) => isDropped(run, playhead))).toEqual([false, false, true]);
});
