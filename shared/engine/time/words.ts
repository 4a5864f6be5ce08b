import { type Instant, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../model/instant.ts';
import { civilOf, type DayNumber, weekdayOf } from './day.ts';
import type { LocalTime, Zone } from './zone.ts';

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const twoDigits = (n: number): string => String(n).padStart(2, '0');

export const weekdayInWords = (weekday: number): string => weekdays[weekday - 1] ?? '';

/** "Monday 25 May 2026". */
export function dayInWords(number: DayNumber): string {
  const { year, month, day } = civilOf(number);
  return `${weekdayInWords(weekdayOf(number))} ${day} ${months[month - 1] ?? ''} ${year}`;
}

/** "08:00"; seconds only where there are any, since a person at the screen acts one second after a timer (`rules.md` 8.3). */
export function timeOfDayInWords(local: LocalTime): string {
  const ms = ((local % MS_PER_DAY) + MS_PER_DAY) % MS_PER_DAY;
  const minutes = `${twoDigits(Math.floor(ms / MS_PER_HOUR))}:${twoDigits(Math.floor(ms / MS_PER_MINUTE) % 60)}`;
  const seconds = (ms % MS_PER_MINUTE) / 1000;
  return seconds === 0 ? minutes : `${minutes}:${twoDigits(Math.floor(seconds))}`;
}

const shortDays = new Map<DayNumber, string>();

function shortDay(number: DayNumber): string {
  const known = shortDays.get(number);
  if (known !== undefined) return known;
  const { year, month, day } = civilOf(number);
  const words = `${weekdayInWords(weekdayOf(number)).slice(0, 3)} ${day} ${months[month - 1] ?? ''} ${year}`;
  shortDays.set(number, words);
  return words;
}

/** "Tue 26 May 2026 08:00", in the zone. */
export function momentInWords(zone: Zone, at: Instant): string {
  const local = zone.localOf(at);
  return `${shortDay(Math.floor(local / MS_PER_DAY))} ${timeOfDayInWords(local)}`;
}

/** "Saturday and Sunday"; "a, b and c". */
export const listed = (words: readonly string[], by: 'and' | 'or' = 'and'): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${by} ${words.at(-1)}`;
