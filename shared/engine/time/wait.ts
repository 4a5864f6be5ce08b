import type { Duration } from '../../model/duration.ts';
import { type Instant, MS_PER_DAY, MS_PER_HOUR } from '../../model/instant.ts';
import type { Calendar } from './calendar.ts';
import type { DayNumber } from './day.ts';
import { DAYS_AHEAD } from './due.ts';
import { clockChangeInWords, daysOffInWords, nothingMoved } from './moved.ts';
import type { LocalTime, Zone } from './zone.ts';

/** `days` calendar days on at the same local time, then `hours` exact hours (`rules.md` 1.4). */
export const calendarWait = (calendar: Calendar, from: Instant, { days, hours }: Duration): Instant =>
  daysLater(calendar, from, days) + hours * MS_PER_HOUR;

/** So many calendar days on, at the same local time. */
export const daysLater = ({ zone }: Calendar, from: Instant, days: number): Instant =>
  days === 0 ? from : placed(zone, zone.localOf(from) + days * MS_PER_DAY);

/** Why `calendarWait` ends at another local time than it was entered at; empty where it does not. */
export const calendarReasons = ({ zone }: Calendar, from: Instant, { days }: Duration): readonly string[] =>
  days === 0 ? nothingMoved : clockChangeInWords(zone, zone.localOf(from) + days * MS_PER_DAY);

function placed(zone: Zone, local: LocalTime): Instant {
  const offset = zone.sureOffset(local);
  return offset === null ? zone.placeOf(local).at : local - offset;
}

/**
 * The `days` full working days after the day of `from` are waited out: the wait ends on the next working day after them, at the same
 * local time. Then `hours` are added, counting only time that lies on working days (`rules.md` 1.5). A calendar without working days
 * cannot count them: calendar days are counted instead, and the reasons say so.
 */
export const workingWait = (calendar: Calendar, from: Instant, duration: Duration): Instant =>
  endOf(calendar, from, duration, null) ?? calendarWait(calendar, from, duration);

/** Why `workingWait` ends where it does: the days off that it passes, and a change of the clocks; empty where nothing moved it. */
export function workingReasons(calendar: Calendar, from: Instant, duration: Duration): readonly string[] {
  const daysOff: DayNumber[] = [];
  if (endOf(calendar, from, duration, daysOff) === null) {
    return ['The calendar has too few working days to count, so calendar days are counted.', ...calendarReasons(calendar, from, duration)];
  }
  const local = duration.days === 0 ? null : onWorkingDay(calendar, from, duration.days, null);
  return [...daysOffInWords(calendar, daysOff), ...(local === null ? nothingMoved : clockChangeInWords(calendar.zone, local))];
}

/** The end of a wait in working days; `null` when they do not come. The days off on the way are listed only for who asks: there can be thousands. */
function endOf(calendar: Calendar, from: Instant, { days, hours }: Duration, daysOff: DayNumber[] | null): Instant | null {
  if (!calendar.hasHours) return null;
  if (days === 0) return afterWorkingHours(calendar, from, hours * MS_PER_HOUR, daysOff);
  const local = onWorkingDay(calendar, from, days, daysOff);
  return local === null ? null : afterWorkingHours(calendar, placed(calendar.zone, local), hours * MS_PER_HOUR, daysOff);
}

/** The local time of `from` on the working day after `days` others. */
function onWorkingDay(calendar: Calendar, from: Instant, days: number, daysOff: DayNumber[] | null): LocalTime | null {
  const first = calendar.dayNumberAt(from);
  let left = days + 1;
  for (let number = first + 1; number <= first + DAYS_AHEAD; number += 1) {
    const { from: begins, until, off } = calendar.day(number);
    // A zone that changed sides of the date line left a date out (Apia, 30 December 2011): it is no day at all.
    if (begins === until) continue;
    if (off !== null) daysOff?.push(number);
    else left -= 1;
    if (left === 0) return calendar.zone.localOf(from) + (number - first) * MS_PER_DAY;
  }
  return null;
}

function afterWorkingHours(calendar: Calendar, from: Instant, ms: number, daysOff: DayNumber[] | null): Instant | null {
  if (ms === 0) return from;
  const first = calendar.dayNumberAt(from);
  let [at, left] = [from, ms];
  for (let number = first; left > 0; number += 1) {
    if (number > first + DAYS_AHEAD) return null;
    const day = calendar.day(number);
    if (day.off !== null) {
      daysOff?.push(number);
      at = day.until;
      continue;
    }
    const counted = Math.min(left, day.until - at);
    at += counted;
    left -= counted;
  }
  return at;
}
