import type { Calendar } from '../engine/time/calendar.ts';
import { DAYS_AHEAD } from '../engine/time/due.ts';
import { type Instant, MS_PER_MINUTE } from '../model/instant.ts';
import type { Delay } from '../model/persona.ts';

const HALF = 2_147_483_648;

/** The minutes that a draw (`engine/draw.ts`) makes of a delay: half of all draws lie below the typical ones, evenly on each side. At least one. */
export function minutesOf({ shortest, typical, longest }: Delay, drawn: number): number {
  const minutes = drawn < HALF ? shortest + ((typical - shortest) * drawn) / HALF : typical + ((longest - typical) * (drawn - HALF)) / HALF;
  return Math.max(1, Math.floor(minutes));
}

/** The instant that lies a drawn delay after another, by the clock that the delay counts on. */
export function laterBy(calendar: Calendar, from: Instant, delay: Delay, drawn: number): Instant {
  const ms = minutesOf(delay, drawn) * MS_PER_MINUTE;
  return delay.clock === 'calendar' || !calendar.hasHours ? from + ms : afterWorkingTime(calendar, from, ms);
}

/** So much working time later. A seller who does not work for ten years is waited for no longer. */
function afterWorkingTime(calendar: Calendar, from: Instant, ms: number): Instant {
  const first = calendar.dayNumberAt(from);
  let left = ms;
  for (let day = first; day <= first + DAYS_AHEAD; day += 1) {
    for (const stretch of calendar.day(day).worked) {
      const begin = Math.max(from, stretch.from);
      const span = stretch.until - begin;
      if (span <= 0) continue;
      if (left <= span) return begin + left;
      left -= span;
    }
  }
  return from + ms;
}
