import { Temporal } from 'temporal-polyfill';
import type { Instant } from '../../shared/model/instant.ts';

/** How an instant reads on a clock in a zone (1.1). */
export const localOf = (at: Instant, zone: string): Temporal.ZonedDateTime =>
  Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(zone);

/**
 * The instant of a local time. One that does not exist moves forward by the gap; of two, the earlier is taken (1.4): Temporal calls
 * that `compatible`. `24:00` is the start of the next day.
 */
export function instantOf(date: Temporal.PlainDate, time: string, zone: string): Instant {
  const local = time === '24:00' ? date.add({ days: 1 }).toPlainDateTime() : date.toPlainDateTime(Temporal.PlainTime.from(time));
  return local.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
}

/** The first instant of a local day, which is not 00:00 where a clock jumps over midnight. */
export const startOfDay = (date: Temporal.PlainDate, zone: string): Instant => date.toZonedDateTime(zone).epochMilliseconds;
