import type { Temporal } from 'temporal-polyfill';
import type { SellerCalendar } from '../../shared/model/calendar.ts';
import type { Duration } from '../../shared/model/duration.ts';
import { type Instant, MS_PER_HOUR } from '../../shared/model/instant.ts';
import { instantOf, localOf, startOfDay } from './localTime.ts';
import { remembered } from './remembered.ts';
import { isWorkingDay } from './workingTime.ts';

const question = (unit: string, at: Instant, { days, hours }: Duration): string => `${days} ${unit} and ${hours} hours after ${at}`;

/** When so many calendar days and hours after `at` are over (1.4). */
export const afterCalendarDays = (calendar: SellerCalendar, at: Instant, duration: Duration): Instant =>
  remembered(calendar, question('days', at, duration), () => {
    const { days, hours } = duration;
    const local = localOf(at, calendar.zone);
    const sameTime = (date: Temporal.PlainDate): Instant => instantOf(date, local.toPlainTime().toString(), calendar.zone);
    return (days === 0 ? at : sameTime(local.toPlainDate().add({ days }))) + hours * MS_PER_HOUR;
  });

/** When so many working days and hours after `at` are over (1.5). A calendar without a working day has nothing to skip: then 1.4. */
export const afterWorkingDays = (calendar: SellerCalendar, at: Instant, duration: Duration): Instant =>
  remembered(calendar, question('working days', at, duration), () => {
    const day = duration.days === 0 ? at : afterFullWorkingDays(calendar, at, duration.days);
    const end = day === null ? null : afterHoursOnWorkingDays(calendar, day, duration.hours);
    return end ?? afterCalendarDays(calendar, at, duration);
  });

/** How many days in a row without work are walked through before a calendar counts as one without working days. */
const IDLE_DAYS = 3660;

/** The same local time on the working day after the `days` full working days that follow the day of `at`. */
function afterFullWorkingDays(calendar: SellerCalendar, at: Instant, days: number): Instant | null {
  const local = localOf(at, calendar.zone);
  let date = local.toPlainDate();
  for (let waitedOut = -1, idle = 0; waitedOut < days; ) {
    date = date.add({ days: 1 });
    const works = isWorkingDay(calendar, date);
    waitedOut += works ? 1 : 0;
    idle = works ? 0 : idle + 1;
    if (idle > IDLE_DAYS) return null;
  }
  return instantOf(date, local.toPlainTime().toString(), calendar.zone);
}

/** Walks from local midnight to local midnight and uses up the hours on working days only. */
function afterHoursOnWorkingDays(calendar: SellerCalendar, at: Instant, hours: number): Instant | null {
  let left = hours * MS_PER_HOUR;
  let now = at;
  for (let idle = 0; left > 0; ) {
    const date = localOf(now, calendar.zone).toPlainDate();
    const midnight = startOfDay(date.add({ days: 1 }), calendar.zone);
    const works = isWorkingDay(calendar, date);
    const used = works ? Math.min(left, midnight - now) : 0;
    left -= used;
    now = works ? now + used : midnight;
    idle = works ? 0 : idle + 1;
    if (idle > IDLE_DAYS) return null;
  }
  return now;
}
