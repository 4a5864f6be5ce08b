import type { Duration } from '../../model/duration.ts';

/** One wait lasts at most 30 days (`sequences.md` 2.1). */
const MOST_DAYS = 30;

export const isInRange = ({ days, hours }: Duration): boolean => days < MOST_DAYS || (days === MOST_DAYS && hours === 0);

/**
 * A wait of working days ends on the working day after those waited out (`rules.md` 1.5), so each wait that counts days takes a day more than it
 * says: two of one day last as long as one of three.
 */
const extraDay = (workingDays: boolean): number => (workingDays ? 1 : 0);

/** Waits in a row that last as long as one, each at most 30 days. */
export function splitInParts({ days, hours }: Duration, workingDays: boolean): readonly Duration[] {
  const extra = extraDay(workingDays);
  const parts: Duration[] = [];
  for (let left = days + extra; left > 0; ) {
    const most = Math.min(MOST_DAYS + extra, left);
    // A day that is left over cannot stand alone where each wait takes an extra one.
    const taken = left - most === 1 && workingDays ? most - 1 : most;
    parts.push({ days: taken - extra, hours: 0 });
    left -= taken;
  }
  const last = parts.at(-1);
  if (hours === 0) return parts;
  const withHours = { days: last?.days ?? 0, hours };
  return last !== undefined && isInRange(withHours) ? [...parts.slice(0, -1), withHours] : [...parts, { days: 0, hours }];
}

/**
 * One wait that lasts as long as two in a row; `null` where there is none. Of working days, days that come after hours can begin on a day off, and
 * 24 hours are not a day.
 */
export function joined(first: Duration, second: Duration, workingDays: boolean): Duration | null {
  const hours = first.hours + second.hours;
  if (workingDays && ((first.hours > 0 && second.days > 0) || hours > 23)) return null;
  const extra = first.days > 0 && second.days > 0 ? extraDay(workingDays) : 0;
  const duration = { days: first.days + second.days + extra + Math.floor(hours / 24), hours: hours % 24 };
  return isInRange(duration) && duration.days + duration.hours > 0 ? duration : null;
}
