import { type Calendar, calendarOf, type Stretch } from '../engine/time/calendar.ts';
import type { DayNumber } from '../engine/time/day.ts';
import { DAYS_AHEAD } from '../engine/time/due.ts';
import type { Exercise } from '../model/exercise.ts';
import type { Instant } from '../model/instant.ts';

/** The working time of a day as one stretch; of a calendar without working hours, the whole day. `null` on a day off. */
function workOn(calendar: Calendar, day: DayNumber): Stretch | null {
  const { from, until, worked } = calendar.day(day);
  if (!calendar.hasHours) return { from, until };
  const [first] = worked;
  return first === undefined ? null : { from: first.from, until: worked.at(-1)?.until ?? first.until };
}

/** The first working day from `day` on. A seller who is off for ten years works again after them. */
function workFrom(calendar: Calendar, day: DayNumber): Stretch & { readonly day: DayNumber } {
  for (let number = day; number <= day + DAYS_AHEAD; number += 1) {
    const work = workOn(calendar, number);
    if (work !== null) return { ...work, day: number };
  }
  const { from, until } = calendar.day(day);
  return { from, until, day };
}

/** When an exercise is over: at the end of the last of its working days. The day it starts on is the first, if any of its working time is left. */
export function endOf({ calendar: seller, start, limit }: Exercise): Instant {
  const calendar = calendarOf(seller);
  let work = workFrom(calendar, calendar.dayNumberAt(start));
  if (work.until <= start) work = workFrom(calendar, work.day + 1);
  for (let left = limit.days - 1; left > 0; left -= 1) work = workFrom(calendar, work.day + 1);
  return work.until;
}

/** When the seller begins on the working day after an instant. */
export function nextDayAfter(calendar: Calendar, at: Instant): Instant {
  return workFrom(calendar, calendar.dayNumberAt(at) + 1).from;
}

/** Until when something due at an instant is on time: the end of that day's working time, or of the day itself where it is a day off. */
export function endOfDay(calendar: Calendar, at: Instant): Instant {
  const day = calendar.dayNumberAt(at);
  const work = workOn(calendar, day);
  return work === null || work.until <= at ? calendar.day(day).until : work.until;
}

/** Which of its working days an exercise is in, from 1. A day off counts as the working day before it. */
export function dayOf({ calendar: seller, start }: Pick<Exercise, 'calendar' | 'start'>, at: Instant): number {
  const calendar = calendarOf(seller);
  let count = 0;
  for (let day = calendar.dayNumberAt(start); day <= calendar.dayNumberAt(at); day += 1) if (workOn(calendar, day) !== null) count += 1;
  return Math.max(1, count);
}
