import type { Instant } from '../../model/instant.ts';
import { nothingMoved } from '../told.ts';
import type { Calendar } from './calendar.ts';
import type { DayNumber } from './day.ts';
import { daysOffInWords, hoursInWords, type Moved } from './moved.ts';
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
 * the next working time (`rules.md` 1.3). Without any working time in the next ten years nothing is moved, and the reason says so.
 */
export function dueAt(calendar: Calendar, at: Instant): Moved {
  const first = calendar.dayNumberAt(at);
  const next = nextWorked(calendar, first, at);
  if (next === null) return { at, shifts: never };
  return next.at === at ? { at, shifts: nothingMoved } : { at: next.at, shifts: () => reasons(calendar, first, next) };
}

interface Worked {
  readonly day: DayNumber;
  readonly at: Instant;
}

/** The instant itself in working time, else the start of the next; `null` when there is none in the next ten years. */
function nextWorked(calendar: Calendar, first: DayNumber, at: Instant): Worked | null {
  for (let day = first; calendar.hasHours && day <= first + DAYS_AHEAD; day += 1) {
    // Most are due on the day itself, which lies at hand; a seller can be off for years, and those days need not be worked out.
    if (day > first && calendar.offOn(day) !== null) continue;
    for (const { from, until } of calendar.day(day).worked) if (at < until) return { day, at: Math.max(from, at) };
  }
  return null;
}

function reasons(calendar: Calendar, first: DayNumber, { day, at }: Worked): readonly string[] {
  const firstDay = calendar.day(first);
  const days = Array.from({ length: day - first }, (_, index) => first + index);
  return [
    ...(firstDay.worked.length > 0 ? [hoursInWords(calendar.zone, first, firstDay)] : []),
    ...daysOffInWords(calendar, days),
    `The next working time is ${momentInWords(calendar.zone, at)}.`,
  ];
}
