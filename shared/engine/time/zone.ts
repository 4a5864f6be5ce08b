import { Temporal } from 'temporal-polyfill';
import { type Instant, MS_PER_DAY } from '../../model/instant.ts';

/** A local date and time as if it were UTC: milliseconds since local midnight of 1 January 1970. */
export type LocalTime = number;

/** Where a local time lies on the time line. `moved` says that it did not exist (`gap`) or came twice (`overlap`) (`rules.md` 1.4). */
export interface Placed {
  readonly at: Instant;
  readonly moved: 'gap' | 'overlap' | null;
}

/** An IANA zone for quick arithmetic. Temporal is asked once per stretch of equal offset up to the year 2500, never per question. */
export interface Zone {
  readonly name: string;
  readonly localOf: (at: Instant) => LocalTime;
  /** The offset of a local time near which the clocks do not change, as there are nearly all; `null` within a day of a change. */
  readonly sureOffset: (local: LocalTime) => number | null;
  /** A local time that does not exist moves forward by the gap; of two, the earlier is taken (`rules.md` 1.4). */
  readonly placeOf: (local: LocalTime) => Placed;
}

/** A stretch of equal offset, `until` excluded. */
interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
  readonly offset: number;
}

function stretchAt(name: string, at: Instant): Stretch {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO(name);
  const next = moment.getTimeZoneTransition('next');
  const atTransition = moment.subtract({ nanoseconds: 1 }).offsetNanoseconds !== moment.offsetNanoseconds;
  const previous = atTransition ? moment : moment.getTimeZoneTransition('previous');
  return {
    from: previous?.epochMilliseconds ?? Number.NEGATIVE_INFINITY,
    until: next?.epochMilliseconds ?? Number.POSITIVE_INFINITY,
    offset: moment.offsetNanoseconds / 1_000_000,
  };
}

/** The rules of the clocks go by month and weekday, so they repeat with the calendar: every 400 years, in whole weeks. */
const CYCLE = 146_097 * MS_PER_DAY;
/** The year 2500. By 2100 every zone has come to the rules that it keeps for good. */
const LAST_CYCLE_ENDS = Date.UTC(2500, 0, 1);

/** An instant up to the year 2500 with the same offset: what is asked of Temporal, and kept, has an end. */
const folded = (at: Instant): Instant => (at < LAST_CYCLE_ENDS ? at : at - (Math.floor((at - LAST_CYCLE_ENDS) / CYCLE) + 1) * CYCLE);

function openZone(name: string): Zone {
  const stretches: Stretch[] = [];
  let last = stretchAt(name, 0);

  const offsetAt = (instant: Instant): number => {
    const at = folded(instant);
    if (at >= last.from && at < last.until) return last.offset;
    const known = stretches.find((stretch) => at >= stretch.from && at < stretch.until);
    if (known === undefined) stretches.push(stretchAt(name, at));
    last = known ?? stretches.at(-1) ?? last;
    return last.offset;
  };

  return {
    name,
    localOf: (at) => at + offsetAt(at),
    sureOffset: (local) => {
      // Nearly all that is asked lies in the stretch of the last answer.
      if (local - MS_PER_DAY >= last.from && local + MS_PER_DAY < last.until) return last.offset;
      const before = offsetAt(local - MS_PER_DAY);
      return before === offsetAt(local + MS_PER_DAY) ? before : null;
    },
    placeOf: (local) => {
      // No zone changes twice within two days, so these are the offsets before and after a change near `local`, if there is one.
      const before = offsetAt(local - MS_PER_DAY);
      const after = offsetAt(local + MS_PER_DAY);
      const early = local - before;
      if (before === after) return { at: early, moved: null };
      const late = local - after;
      const earlyIsReal = offsetAt(early) === before;
      const lateIsReal = offsetAt(late) === after;
      if (earlyIsReal) return { at: early, moved: lateIsReal ? 'overlap' : null };
      return lateIsReal ? { at: late, moved: null } : { at: early, moved: 'gap' };
    },
  };
}

/** Dynamics' default zone of a calendar. */
export const utc = openZone('UTC');

const zones = new Map<string, Zone | null>();

/** The zone with this IANA name, or `null` when there is none. */
export function zoneOf(name: string): Zone | null {
  const known = zones.get(name);
  if (known !== undefined) return known;
  const zone = isZone(name) ? openZone(name) : null;
  zones.set(name, zone);
  return zone;
}

function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch (error) {
    if (error instanceof RangeError) return false;
    throw error;
  }
}
