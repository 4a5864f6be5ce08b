import type { SellerCalendar, TimeOfDay } from '../../model/calendar.ts';
import { type Instant, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../model/instant.ts';
import { type DayNumber, dayNumberOfIso, weekdayOf } from './day.ts';
import { remembered } from './remembered.ts';
import { utc, type Zone, zoneOf } from './zone.ts';

/** A stretch of time, `until` excluded. */
export interface Stretch {
  readonly from: Instant;
  readonly until: Instant;
}

/** Why a date is not worked though its weekday is. */
export type DateOff =
  | { readonly kind: 'holiday'; readonly day: DayNumber; readonly name: string }
  | { readonly kind: 'timeOff'; readonly from: DayNumber; readonly to: DayNumber };

/** Why a local day is not worked. Days with the same reason have the same object. */
export type DayOff = DateOff | { readonly kind: 'weekday'; readonly weekday: number };

/** One local day as the seller has it. */
export interface WorkDay extends Stretch {
  /** Working time in order, without overlaps; empty on a day off. */
  readonly worked: readonly Stretch[];
  /** What `offOn` says of it. */
  readonly off: DayOff | null;
}

/** A seller calendar made ready for questions: days are worked out when they are asked for, and the latest are kept. */
export interface Calendar {
  readonly zone: Zone;
  /** Whether any weekday has working hours at all. */
  readonly hasHours: boolean;
  readonly day: (number: DayNumber) => WorkDay;
  /** `null` on a working day: a date with working hours that is neither a holiday nor time off (`rules.md` 1.5). Quicker than `day`. */
  readonly offOn: (number: DayNumber) => DayOff | null;
  readonly dayNumberAt: (at: Instant) => DayNumber;
}

interface Hours {
  /** Milliseconds since local midnight. */
  readonly from: number;
  readonly until: number;
}

const msOf = (time: TimeOfDay): number => Number(time.slice(0, 2)) * MS_PER_HOUR + Number(time.slice(3)) * MS_PER_MINUTE;

/** The working hours of a weekday, sorted and joined where they touch; a stretch that ends before it begins is none. */
function hoursOn(seller: SellerCalendar, weekday: number): readonly Hours[] {
  const sorted = seller.hours
    .filter((hours) => hours.weekday === weekday)
    .map(({ from, to }) => ({ from: msOf(from), until: msOf(to) }))
    .filter(({ from, until }) => from < until)
    .sort((a, b) => a.from - b.from);
  const joined: Hours[] = [];
  for (const hours of sorted) {
    const last = joined.at(-1);
    if (last === undefined || hours.from > last.until) joined.push(hours);
    else joined[joined.length - 1] = { from: last.from, until: Math.max(last.until, hours.until) };
  }
  return joined;
}

/** Of two reasons for one day the holiday counts, of two times off the first in the list. */
function datesOff(seller: SellerCalendar): (number: DayNumber) => DateOff | null {
  const holidays = new Map<DayNumber, DateOff>();
  for (const { date, name } of seller.holidays) {
    const day = dayNumberOfIso(date);
    if (day !== null) holidays.set(day, { kind: 'holiday', day, name });
  }
  const timeOff = seller.timeOff.flatMap((range) => {
    const [from, to] = [dayNumberOfIso(range.from), dayNumberOfIso(range.to)];
    return from === null || to === null ? [] : [{ kind: 'timeOff' as const, from, to }];
  });
  return (number) => holidays.get(number) ?? timeOff.find(({ from, to }) => from <= number && number <= to) ?? null;
}

function openCalendar(seller: SellerCalendar, zone: Zone): Calendar {
  const week = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ hours: hoursOn(seller, weekday), off: { kind: 'weekday' as const, weekday } }));
  const dateOff = datesOff(seller);
  const place = (number: DayNumber, ms: number): Instant => zone.placeOf(number * MS_PER_DAY + ms).at;

  const offOn = (number: DayNumber): DayOff | null => {
    const weekday = week[weekdayOf(number) - 1];
    return weekday === undefined || weekday.hours.length > 0 ? dateOff(number) : weekday.off;
  };

  const makeDay = (number: DayNumber): WorkDay => {
    const from = place(number, 0);
    const until = place(number + 1, 0);
    const hours = week[weekdayOf(number) - 1]?.hours ?? [];
    // A change of the clocks can carry an hour out of its day; it is cut off at the day's end.
    const off = offOn(number);
    const worked = (off === null ? hours : [])
      .map((stretch) => ({ from: place(number, stretch.from), until: Math.min(place(number, stretch.until), until) }))
      .filter((stretch) => stretch.from < stretch.until);
    return { from, until, worked, off };
  };

  return {
    zone,
    hasHours: week.some(({ hours }) => hours.length > 0),
    dayNumberAt: (at) => Math.floor(zone.localOf(at) / MS_PER_DAY),
    day: remembered(makeDay),
    offOn,
  };
}

const calendars = new WeakMap<SellerCalendar, Calendar>();

/** The calendar of a seller; in UTC when its zone is not known. The same value is opened once, for all its runs. */
export function calendarOf(seller: SellerCalendar): Calendar {
  const known = calendars.get(seller);
  if (known !== undefined) return known;
  const calendar = openCalendar(seller, zoneOf(seller.zone) ?? utc);
  calendars.set(seller, calendar);
  return calendar;
}
