import type { Instant } from '../../model/instant.ts';
import type { Calendar } from './calendar.ts';
import type { DayNumber } from './day.ts';
import { daysOffInWords, hoursInWords, type Moved } from './moved.ts';
import { momentInWords } from './words.ts';

/** How far ahead working time is looked for. A seller who is off for longer has none. */
export const DAYS_AHEAD = 3660;

export function isWorkingTime(calendar: Calendar, at: Instant): boolean {
  for (const { from, until } of calendar.day(calendar.dayNumberAt(at)).worked) if (from <= at && at < until) return true;
  return false;
}

/**
 * When a manual step that was entered at `at` is shown to the seller with availability on: at once in working time, else at the start of
 * the next working time (`rules.md` 1.3). Without any working time in the next ten years nothing is moved, and the reason says so.
 */
export function dueAt(calendar: Calendar, at: Instant): Moved {
  if (isWorkingTime(calendar, at)) return { at, shifts: [] };
  const first = calendar.dayNumberAt(at);
  const passed: DayNumber[] = [];
  for (let number = first; calendar.hasHours && number <= first + DAYS_AHEAD; number += 1) {
    const next = calendar.offOn(number) === null ? calendar.day(number).worked.find(({ from }) => from > at) : undefined;
    if (next !== undefined) return { at: next.from, shifts: reasons(calendar, first, passed, next.from) };
    passed.push(number);
  }
  return { at, shifts: ['The calendar has no working time in the next ten years, so nothing is moved.'] };
}

function reasons(calendar: Calendar, first: DayNumber, passed: readonly DayNumber[], at: Instant): readonly string[] {
  const firstDay = calendar.day(first);
  return [
    ...(firstDay.worked.length > 0 ? [hoursInWords(calendar.zone, first, firstDay)] : []),
    ...daysOffInWords(calendar, passed),
    `The next working time is ${momentInWords(calendar.zone, at)}.`,
  ];
}
