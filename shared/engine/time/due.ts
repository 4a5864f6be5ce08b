import type { Instant } from '../../model/instant.ts';
import type { Calendar, WorkDay } from './calendar.ts';
import type { DayNumber } from './day.ts';
import { daysOffInWords, hoursInWords } from './moved.ts';
import { momentInWords } from './words.ts';

const never = ['The calendar has no working time in the next ten years, so nothing is moved.'];

/** How far ahead working time is looked for. A seller who is off for longer has none. */
export const DAYS_AHEAD = 3660;

export function isWorkingTime(calendar: Calendar, at: Instant): boolean {
  for (const { from, until } of calendar.day(calendar.dayNumberAt(at)).worked) if (from <= at && at < until) return true;
  return false;
}

/**
 * When a manual step that was entered at `at` is shown to the seller with availability on: at once in working time, else at the start of
 * the next working time (`rules.md` 1.3). `null` without any working time in the next ten years: then nothing is moved.
 */
export function dueAt(calendar: Calendar, at: Instant): Instant | null {
  const day = nextWorkedDay(calendar, at);
  return day === null ? null : nextWorked(calendar.day(day), at);
}

/** Why the due time lies where it does (`rules.md` 1.6); for one that is not moved in working time nobody asks. */
export function dueReasons(calendar: Calendar, at: Instant): readonly string[] {
  const last = nextWorkedDay(calendar, at);
  const due = last === null ? null : nextWorked(calendar.day(last), at);
  if (due === null || last === null) return never;
  const first = calendar.dayNumberAt(at);
  const firstDay = calendar.day(first);
  const days = Array.from({ length: last - first }, (_, index) => first + index);
  return [
    ...(firstDay.worked.length > 0 ? [hoursInWords(calendar.zone, first, firstDay)] : []),
    ...daysOffInWords(calendar, days),
    `The next working time is ${momentInWords(calendar.zone, due)}.`,
  ];
}

/** The day of `at` if working time is left on it, else the next that is worked; `null` when there is none in the next ten years. */
function nextWorkedDay(calendar: Calendar, at: Instant): DayNumber | null {
  if (!calendar.hasHours) return null;
  const first = calendar.dayNumberAt(at);
  if (at < endOfWork(calendar.day(first))) return first;
  for (let day = first + 1; day <= first + DAYS_AHEAD; day += 1) {
    // A seller can be off for years, and those days need not be worked out.
    if (calendar.offOn(day) === null && calendar.day(day).worked.length > 0) return day;
  }
  return null;
}

const endOfWork = ({ worked }: WorkDay): Instant => worked.at(-1)?.until ?? Number.NEGATIVE_INFINITY;

/** The instant itself if it is worked, else when work next begins on that day; `null` when it is over. */
function nextWorked({ worked }: WorkDay, at: Instant): Instant | null {
  for (const { from, until } of worked) if (at < until) return Math.max(from, at);
  return null;
}
