import type { Duration } from '../../model/duration.ts';
import { type Instant, MS_PER_DAY, MS_PER_HOUR } from '../../model/instant.ts';
import { nothingMoved, read } from '../told.ts';
import type { Calendar } from './calendar.ts';
import type { DayNumber } from './day.ts';
import { DAYS_AHEAD } from './due.ts';
import { clockChangeInWords, daysOffInWords, type Moved } from './moved.ts';
import type { LocalTime, Zone } from './zone.ts';

/** `days` calendar days on at the same local time, then `hours` exact hours (`rules.md` 1.4). */
export function calendarWait({ zone }: Calendar, from: Instant, { days, hours }: Duration): Moved {
  if (days === 0) return { at: from + hours * MS_PER_HOUR, shifts: nothingMoved };
  return placed(zone, zone.localOf(from) + days * MS_PER_DAY, hours * MS_PER_HOUR);
}

/** Only the instant at which `calendarWait` for whole days ends. */
export function daysLater({ zone }: Calendar, from: Instant, days: number): Instant {
  const local = zone.localOf(from) + days * MS_PER_DAY;
  const offset = zone.sureOffset(local);
  return offset === null ? zone.placeOf(local).at : local - offset;
}

/** Some time after a local time, with the change of the clocks that moved it. */
function placed(zone: Zone, local: LocalTime, more: number): Moved {
  const offset = zone.sureOffset(local);
  return offset === null ? placedNearChange(zone, local, more) : { at: local - offset + more, shifts: nothingMoved };
}

function placedNearChange(zone: Zone, local: LocalTime, more: number): Moved {
  const place = zone.placeOf(local);
  return { at: place.at + more, shifts: place.moved === null ? nothingMoved : () => clockChangeInWords(zone, local, place) };
}

/** The days off that a wait passes. There can be thousands: they are counted, and named only when somebody asks (`days`). */
interface Passed {
  count: number;
  readonly days: DayNumber[] | null;
}

function pass(passed: Passed, day: DayNumber): void {
  passed.count += 1;
  passed.days?.push(day);
}

/**
 * The `days` full working days after the day of `from` are waited out: the wait ends on the next working day after them, at the same
 * local time. Then `hours` are added, counting only time that lies on working days (`rules.md` 1.5). A calendar without working days
 * cannot count them: calendar days are counted instead, and the reason says so.
 */
export function workingWait(calendar: Calendar, from: Instant, duration: Duration): Moved {
  const passed: Passed = { count: 0, days: null };
  const end = calendar.hasHours ? endOf(calendar, from, duration, passed) : null;
  if (end === null) return withoutWorkingDays(calendar, from, duration);
  return passed.count === 0 ? end : withDaysOff(calendar, from, duration, end);
}

const withDaysOff = (calendar: Calendar, from: Instant, duration: Duration, { at, shifts }: Moved): Moved => ({
  at,
  shifts: () => [...daysOff(calendar, from, duration), ...read(shifts)],
});

function daysOff(calendar: Calendar, from: Instant, duration: Duration): readonly string[] {
  const days: DayNumber[] = [];
  endOf(calendar, from, duration, { count: 0, days });
  return daysOffInWords(calendar, days);
}

function withoutWorkingDays(calendar: Calendar, from: Instant, duration: Duration): Moved {
  const { at, shifts } = calendarWait(calendar, from, duration);
  return { at, shifts: () => ['The calendar has too few working days to count, so calendar days are counted.', ...read(shifts)] };
}

/** `null` when the working days do not come. */
function endOf(calendar: Calendar, from: Instant, { days, hours }: Duration, passed: Passed): Moved | null {
  const onDay = days === 0 ? { at: from, shifts: nothingMoved } : afterWorkingDays(calendar, from, days, passed);
  const at = onDay === null ? null : afterWorkingHours(calendar, onDay.at, hours * MS_PER_HOUR, passed);
  return onDay === null || at === null ? null : { at, shifts: onDay.shifts };
}

function afterWorkingDays(calendar: Calendar, from: Instant, days: number, passed: Passed): Moved | null {
  const { zone } = calendar;
  const first = calendar.dayNumberAt(from);
  let left = days + 1;
  for (let number = first + 1; number <= first + DAYS_AHEAD; number += 1) {
    const { from: begins, until, off } = calendar.day(number);
    // A zone that changed sides of the date line left a date out (Apia, 30 December 2011): it is no day at all.
    if (begins === until) continue;
    if (off !== null) pass(passed, number);
    else left -= 1;
    if (left > 0) continue;
    return placed(zone, zone.localOf(from) + (number - first) * MS_PER_DAY, 0);
  }
  return null;
}

function afterWorkingHours(calendar: Calendar, from: Instant, ms: number, passed: Passed): Instant | null {
  if (ms === 0) return from;
  const first = calendar.dayNumberAt(from);
  let [at, left] = [from, ms];
  for (let number = first; left > 0; number += 1) {
    if (number > first + DAYS_AHEAD) return null;
    const day = calendar.day(number);
    if (day.off !== null) {
      pass(passed, number);
      at = day.until;
      continue;
    }
    const counted = Math.min(left, day.until - at);
    at += counted;
    left -= counted;
  }
  return at;
}
