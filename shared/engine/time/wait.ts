import type { Duration } from '../../model/duration.ts';
import { type Instant, MS_PER_DAY, MS_PER_HOUR } from '../../model/instant.ts';
import type { Calendar } from './calendar.ts';
import type { DayNumber } from './day.ts';
import { DAYS_AHEAD } from './due.ts';
import { clockChangeInWords, daysOffInWords, type Moved } from './moved.ts';

/** `days` calendar days on at the same local time, then `hours` exact hours (`rules.md` 1.4). */
export function calendarWait({ zone }: Calendar, from: Instant, { days, hours }: Duration): Moved {
  if (days === 0) return { at: from + hours * MS_PER_HOUR, shifts: [] };
  const local = zone.localOf(from) + days * MS_PER_DAY;
  const placed = zone.placeOf(local);
  return { at: placed.at + hours * MS_PER_HOUR, shifts: clockChangeInWords(zone, local, placed) };
}

/**
 * The `days` full working days after the day of `from` are waited out: the wait ends on the next working day after them, at the same
 * local time. Then `hours` are added, counting only time that lies on working days (`rules.md` 1.5). A calendar without working days
 * cannot count them: calendar days are counted instead, and the reason says so.
 */
export function workingWait(calendar: Calendar, from: Instant, duration: Duration): Moved {
  const passed: DayNumber[] = [];
  if (!calendar.hasHours) return withoutWorkingDays(calendar, from, duration);
  const onDay = duration.days === 0 ? { at: from, shifts: [] } : afterWorkingDays(calendar, from, duration.days, passed);
  const at = onDay === null ? null : afterWorkingHours(calendar, onDay.at, duration.hours * MS_PER_HOUR, passed);
  if (onDay === null || at === null) return withoutWorkingDays(calendar, from, duration);
  const off = daysOffInWords(calendar, passed);
  return { at, shifts: onDay.shifts.length === 0 ? off : [...off, ...onDay.shifts] };
}

function withoutWorkingDays(calendar: Calendar, from: Instant, duration: Duration): Moved {
  const { at, shifts } = calendarWait(calendar, from, duration);
  return { at, shifts: ['The calendar has too few working days to count, so calendar days are counted.', ...shifts] };
}

/** `null` when the working days do not come; days off on the way are added to `passed`. */
function afterWorkingDays(calendar: Calendar, from: Instant, days: number, passed: DayNumber[]): Moved | null {
  const { zone } = calendar;
  const first = calendar.dayNumberAt(from);
  let left = days + 1;
  for (let number = first + 1; number <= first + DAYS_AHEAD; number += 1) {
    const { from: begins, until } = calendar.day(number);
    // A zone that changed sides of the date line left a date out (Apia, 30 December 2011): it is no day at all.
    if (begins === until) continue;
    if (calendar.offOn(number) !== null) passed.push(number);
    else left -= 1;
    if (left > 0) continue;
    const local = zone.localOf(from) + (number - first) * MS_PER_DAY;
    const placed = zone.placeOf(local);
    return { at: placed.at, shifts: clockChangeInWords(zone, local, placed) };
  }
  return null;
}

function afterWorkingHours(calendar: Calendar, from: Instant, ms: number, passed: DayNumber[]): Instant | null {
  const first = calendar.dayNumberAt(from);
  let [at, left] = [from, ms];
  for (let number = first; left > 0; number += 1) {
    if (number > first + DAYS_AHEAD) return null;
    const day = calendar.day(number);
    if (calendar.offOn(number) !== null) {
      passed.push(number);
      at = day.until;
      continue;
    }
    const counted = Math.min(left, day.until - at);
    at += counted;
    left -= counted;
  }
  return at;
}
