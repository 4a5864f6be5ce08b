import { Temporal } from 'temporal-polyfill';
import type { Operator } from '../../shared/model/expression.ts';
import type { Instant } from '../../shared/model/instant.ts';
import type { Value } from '../../shared/model/value.ts';
import { compareNumbers } from './comparing.ts';
import { localOf, startOfDay } from './localTime.ts';

/** A date of a record: its local day, and its instant, which for a mere day is the start of it. */
interface DateValue {
  readonly day: string;
  readonly at: Instant;
  readonly wholeDay: boolean;
}

/** Further back than any date that can be spelled. */
const MOST_DAYS = 4_000_000;

const DAY = /^\d{4}-\d\d-\d\d$/;
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:[0-5]\d(\.\d+)?)?(Z|[+-]\d\d:\d\d)?$/;

/** Reads a day, `2026-03-29`, or a moment, which without an offset is a local time; `null` for anything else. */
function dateOf(value: Value | undefined, zone: string): DateValue | null {
  if (typeof value !== 'string') return null;
  try {
    if (DAY.test(value)) return { day: value, at: startOfDay(Temporal.PlainDate.from(value), zone), wholeDay: true };
    if (!MOMENT.test(value)) return null;
    const isLocal = !/(Z|[+-]\d\d:\d\d)$/.test(value);
    const at = isLocal ? Temporal.PlainDateTime.from(value).toZonedDateTime(zone) : Temporal.Instant.from(value);
    return { day: localOf(at.epochMilliseconds, zone).toPlainDate().toString(), at: at.epochMilliseconds, wholeDay: false };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

export const isDate = (value: Value): boolean => dateOf(value, 'UTC') !== null;

const existing = (value: Value | undefined, zone: string): DateValue => {
  const date = dateOf(value, zone);
  if (date === null) throw new Error(`${value} is not a date`);
  return date;
};

/** Earlier is negative. Days are compared where one of the two is no more than a day. */
const compare = (a: DateValue, b: DateValue): number =>
  a.wholeDay || b.wholeDay ? Number(a.day > b.day) - Number(a.day < b.day) : a.at - b.at;

/** A comparison of a date column that has a date, with operands that are dates, or a number of days (4.6). */
export function dateHolds(operator: Operator, actual: Value, operands: readonly Value[], now: Instant, zone: string): boolean {
  const date = existing(actual, zone);
  if (operator === 'inTheLastDays') {
    const first = localOf(now, zone)
      .toPlainDate()
      .subtract({ days: Math.min(MOST_DAYS, Number(operands[0])) });
    return startOfDay(first, zone) <= date.at && date.at <= now;
  }
  const first = existing(operands[0], zone);
  if (operator === 'onOrBefore') return date.day <= first.day;
  if (operator === 'onOrAfter') return date.day >= first.day;
  if (operator === 'between') return compare(date, first) >= 0 && compare(date, existing(operands[1], zone)) <= 0;
  return compareNumbers(operator, compare(date, first), [0]);
}
