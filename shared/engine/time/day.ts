import type { LocalDate } from '../../model/instant.ts';

/** A local date as the number of days since 1 January 1970. All arithmetic on dates is whole numbers; no zone plays a part in it. */
export type DayNumber = number;

export interface Civil {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

const DAYS_PER_ERA = 146_097;
/** From 1 March of year 0, where an era of 400 years begins, to 1 January 1970. */
const DAYS_TO_1970 = 719_468;

/** The day number of a date in the proleptic Gregorian calendar. A year begins in March here, so that the leap day comes last. */
export function dayNumberOf({ year, month, day }: Civil): DayNumber {
  const marchYear = month <= 2 ? year - 1 : year;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1;
  return era * DAYS_PER_ERA + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - DAYS_TO_1970;
}

/** The date of a day number: the inverse of `dayNumberOf`. */
export function civilOf(number: DayNumber): Civil {
  const shifted = number + DAYS_TO_1970;
  const era = Math.floor(shifted / DAYS_PER_ERA);
  const dayOfEra = shifted - era * DAYS_PER_ERA;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. Day 0 was a Thursday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1;

/** The day number of an ISO date, `2026-05-25`; `null` when no such date exists. */
export function dayNumberOfIso(text: LocalDate): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (match === null) return null;
  const civil = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
  const number = dayNumberOf(civil);
  // A month or a day that does not exist leads into another month.
  return civilOf(number).month === civil.month ? number : null;
}

/** The ISO date of a day number: the inverse of `dayNumberOfIso`. */
export function isoOf(number: DayNumber): LocalDate {
  const { year, month, day } = civilOf(number);
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
