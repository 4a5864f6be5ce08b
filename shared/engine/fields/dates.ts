import { type Instant, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../model/instant.ts';
import type { Value } from '../../model/value.ts';
import { type DayNumber, dayNumberOfIso, isoOf } from '../time/day.ts';
import type { Zone } from '../time/zone.ts';

/** The content of a date column: a whole day (`at` is `null`), or a moment with the local day it lies on. */
export interface DateValue {
  readonly day: DayNumber;
  readonly at: Instant | null;
}

const PATTERN = /^(\d{4}-\d{2}-\d{2})(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.(\d{1,3})\d*)?)?(Z|[+-](?:0\d|1[0-4]):[0-5]\d)?)?$/;

const offsetMs = (offset: string): number => {
  if (offset === 'Z') return 0;
  const ms = Number(offset.slice(1, 3)) * MS_PER_HOUR + Number(offset.slice(4)) * MS_PER_MINUTE;
  return offset.startsWith('-') ? -ms : ms;
};

/** Reads an ISO date or date-time. One without an offset is a local time of the seller's zone. `null` when it is not a date. */
export function dateOf(value: Value, zone: Zone): DateValue | null {
  const match = typeof value === 'string' ? PATTERN.exec(value) : null;
  if (match === null) return null;
  const [, date = '', hours, minutes, seconds = '0', fraction = '0', offset] = match;
  const day = dayNumberOfIso(date);
  if (day === null || hours === undefined) return day === null ? null : { day, at: null };
  const timeOfDay =
    Number(hours) * MS_PER_HOUR + Number(minutes) * MS_PER_MINUTE + Number(seconds) * 1000 + Number(fraction.padEnd(3, '0'));
  const local = day * MS_PER_DAY + timeOfDay;
  const at = offset === undefined ? zone.placeOf(local).at : local - offsetMs(offset);
  return { day: Math.floor(zone.localOf(at) / MS_PER_DAY), at };
}

/** Below 0 when `a` is earlier, above 0 when it is later. Two moments compare to the millisecond; a whole day compares as a day. */
export const compareDates = (a: DateValue, b: DateValue): number => (a.at !== null && b.at !== null ? a.at - b.at : a.day - b.day);

/** The date next to another one: the day after or before a whole day, the millisecond after or before a moment. */
export function neighbour({ day, at }: DateValue, by: 1 | -1): string {
  if (at === null) return isoOf(day + by);
  const ms = at + by;
  const number = Math.floor(ms / MS_PER_DAY);
  const rest = ms - number * MS_PER_DAY;
  const part = (size: number, range: number): string => String(Math.floor(rest / size) % range).padStart(2, '0');
  const time = `${part(MS_PER_HOUR, 24)}:${part(MS_PER_MINUTE, 60)}:${part(1000, 60)}.${String(rest % 1000).padStart(3, '0')}`;
  return `${isoOf(number)}T${time}Z`;
}
