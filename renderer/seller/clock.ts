import { momentInWords, timeOfDayInWords } from '../../shared/engine/time/words.ts';
import { zoneOf } from '../../shared/engine/time/zone.ts';
import { type Instant, MS_PER_DAY } from '../../shared/model/instant.ts';

/** Times of one zone, as the simulator writes and reads them. */
export interface Clock {
  /** "Tue 26 May 2026 08:00". */
  readonly moment: (at: Instant) => string;
  /** "08:00". */
  readonly timeOfDay: (at: Instant) => string;
  /** "Tue 26 May 2026". */
  readonly date: (at: Instant) => string;
  /** Local days since 1970, to tell days apart. */
  readonly dayNumber: (at: Instant) => number;
  /** The value of a date and time field, `2026-05-26T08:00`. */
  readonly toField: (at: Instant) => string;
  /** The instant of such a value; `null` while it is not complete. A local time that does not exist moves on (`rules.md` 1.4). */
  readonly fromField: (text: string) => Instant | null;
}

/** The value of a date and time field that was filled in; seconds appear where there are any. */
const wholeField = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$/;

/** The clock of an IANA zone; of UTC where the zone is not known on this machine. */
export function clockIn(zoneName: string): Clock {
  const zone = zoneOf(zoneName) ?? zoneOf('UTC');
  if (zone === null) throw new Error('This machine does not know UTC');
  const timeOfDay = (at: Instant): string => timeOfDayInWords(zone.localOf(at));
  return {
    moment: (at) => momentInWords(zone, at),
    timeOfDay,
    date: (at) => momentInWords(zone, at).slice(0, -timeOfDay(at).length - 1),
    dayNumber: (at) => Math.floor(zone.localOf(at) / MS_PER_DAY),
    toField: (at) => new Date(zone.localOf(at)).toISOString().slice(0, 16),
    fromField: (text) => {
      const local = wholeField.test(text) ? Date.parse(`${text}Z`) : Number.NaN;
      return Number.isNaN(local) ? null : zone.placeOf(local).at;
    },
  };
}

/** 5 January 1970. */
const FIRST_MONDAY = 4;
const isWeekday = (day: number): boolean => (day - FIRST_MONDAY) % 7 < 5;

/** Nine in the morning of the first weekday after an instant: a start that is easy to follow. */
export function nextMorning(at: Instant, clock: Clock): Instant {
  let day = clock.dayNumber(at) + 1;
  while (!isWeekday(day)) day += 1;
  const date = new Date(day * MS_PER_DAY).toISOString().slice(0, 10);
  return clock.fromField(`${date}T09:00`) ?? at;
}
