import type { Temporal } from 'temporal-polyfill';
import type { SellerCalendar } from '../../shared/model/calendar.ts';
import type { Instant } from '../../shared/model/instant.ts';
import { instantOf, localOf, startOfDay } from './localTime.ts';
import { remembered } from './remembered.ts';

/** How far ahead working time is looked for: a calendar without any in that time has none. */
const DAYS_AHEAD = 3660;

/** A local date with working hours that is neither a holiday nor time off (1.5). A date that a zone left out is no day at all. */
export function isWorkingDay(calendar: SellerCalendar, date: Temporal.PlainDate): boolean {
  if (!calendar.hours.some(({ weekday, from, to }) => weekday === date.dayOfWeek && from < to)) return false;
  const day = date.toString();
  const off = calendar.timeOff.some(({ from, to }) => from <= day && day <= to);
  const holiday = calendar.holidays.some((one) => one.date === day);
  const exists = localOf(startOfDay(date, calendar.zone), calendar.zone).toPlainDate().equals(date);
  return !off && !holiday && exists;
}

/** When a manual step entered at `at` is due (1.3): at once, or at the start of the next working time. */
export const dueAt = (calendar: SellerCalendar, availability: boolean, at: Instant): Instant =>
  availability ? remembered(calendar, `working time at ${at}`, () => workingTimeFrom(calendar, at)) : at;

/** `at` itself in working time, else the start of the next; `at` too if there is none. */
function workingTimeFrom(calendar: SellerCalendar, at: Instant): Instant {
  let date = localOf(at, calendar.zone).toPlainDate();
  for (let day = 0; day < DAYS_AHEAD; day += 1) {
    const stretches = isWorkingDay(calendar, date) ? stretchesOn(calendar, date) : [];
    if (stretches.some(({ from, to }) => from <= at && at < to)) return at;
    const starts = stretches.filter(({ from, to }) => from < to && at < from).map(({ from }) => from);
    if (starts.length > 0) return Math.min(...starts);
    date = date.add({ days: 1 });
  }
  return at;
}

const stretchesOn = (calendar: SellerCalendar, date: Temporal.PlainDate) =>
  calendar.hours
    .filter(({ weekday }) => weekday === date.dayOfWeek)
    .map(({ from, to }) => ({ from: instantOf(date, from, calendar.zone), to: instantOf(date, to, calendar.zone) }));
