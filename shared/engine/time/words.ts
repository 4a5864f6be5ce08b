import { type Instant, MS_PER_DAY, MS_PER_MINUTE } from '../../model/instant.ts';
import { civilOf, type DayNumber, weekdayOf } from './day.ts';
import { remembered } from './remembered.ts';
import type { LocalTime, Zone } from './zone.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const twoDigits = (n: number): string => (n < 10 ? `0${n}` : String(n));

export const weekdayInWords = (weekday: number): string => weekdays[weekday - 1] ?? '';

const dateInWords = (number: DayNumber): string => {
  const { year, month, day } = civilOf(number);
  return `${day} ${months[month - 1] ?? ''} ${year}`;
};

/** "Monday 25 May 2026". */
export const dayInWords: (number: DayNumber) => string = remembered(
  (number) => `${weekdayInWords(weekdayOf(number))} ${dateInWords(number)}`,
);

/** "Mon 25 May 2026". */
const shortDayInWords = remembered((number) => `${weekdayInWords(weekdayOf(number)).slice(0, 3)} ${dateInWords(number)}`);

/** "08:00", for each minute of a day. */
const minutesInWords: readonly string[] = Array.from(
  { length: MS_PER_DAY / MS_PER_MINUTE },
  (_, minute) => `${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
);

/** "08:00"; seconds only where there are any, since a person at the screen acts one second after a timer (`rules.md` 8.3). */
export function timeOfDayInWords(local: LocalTime): string {
  const ms = ((local % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
  const minutes = minutesInWords[Math.floor(ms / MS_PER_MINUTE)] ?? '';
  const seconds = (ms % MS_PER_MINUTE) / 1000;
  return seconds === 0 ? minutes : `${minutes}:${twoDigits(Math.floor(seconds))}`;
}

/** "Tue 26 May 2026 08:00", in the zone. */
export function momentInWords(zone: Zone, at: Instant): string {
  const local = zone.localOf(at);
  return `${shortDayInWords(Math.floor(local / MS_PER_DAY))} ${timeOfDayInWords(local)}`;
}

/** "Saturday and Sunday"; "a, b and c". */
export const listed = (words: readonly string[], by: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} ${by} ${words.at(-1)}`;
