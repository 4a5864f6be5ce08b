import { type Instant, MS_PER_DAY } from '../../model/instant.ts';
import type { Calendar, WorkDay } from './calendar.ts';
import { type DayNumber, weekdayOf } from './day.ts';
import { dayInWords, listed, timeOfDayInWords, weekdayInWords } from './words.ts';
import type { LocalTime, Placed, Zone } from './zone.ts';

/** An instant after the calendar had its say, with the reasons where it was moved (`rules.md` 1.6). */
export interface Moved {
  readonly at: Instant;
  /** One sentence each; empty when nothing was moved. */
  readonly shifts: readonly string[];
}

/** Why the days from `first` to `last`, both included, are not worked: weekdays first, then each holiday and time off once. */
export function daysOffInWords(calendar: Calendar, days: readonly DayNumber[]): readonly string[] {
  const weekdays = new Set<string>();
  const dated = new Set<string>();
  for (const number of days) {
    const { off } = calendar.day(number);
    if (off?.kind === 'weekday') weekdays.add(weekdayInWords(weekdayOf(number)));
    else if (off?.kind === 'holiday') dated.add(`${dayInWords(number)} is a holiday${off.name === '' ? '' : ` (${off.name})`}.`);
    else if (off?.kind === 'timeOff') dated.add(timeOffInWords(off.from, off.to));
  }
  if (weekdays.size === 0) return [...dated];
  return [`${listed([...weekdays])} ${weekdays.size === 1 ? 'is' : 'are'} not worked.`, ...dated];
}

const timeOffInWords = (from: DayNumber, to: DayNumber): string =>
  from === to ? `${dayInWords(from)} is time off.` : `Time off from ${dayInWords(from)} to ${dayInWords(to)}.`;

/** "Friday 22 May 2026 is worked 08:00 to 12:00 and 13:00 to 17:00." */
export function hoursInWords(zone: Zone, number: DayNumber, { worked }: WorkDay): string {
  const time = (at: Instant, isEnd: boolean): string => {
    const words = timeOfDayInWords(zone.localOf(at));
    return isEnd && words === '00:00' ? '24:00' : words;
  };
  const stretches = worked.map(({ from, until }) => `${time(from, false)} to ${time(until, true)}`);
  return `${dayInWords(number)} is worked ${listed(stretches)}.`;
}

/** Why a local time was moved by a change of the clocks (`rules.md` 1.4). */
export function clockChangeInWords(zone: Zone, local: LocalTime, placed: Placed): readonly string[] {
  const time = timeOfDayInWords(local);
  const day = dayInWords(Math.floor(local / MS_PER_DAY));
  if (placed.moved === 'gap') {
    const became = timeOfDayInWords(zone.localOf(placed.at));
    return [`The clocks go forward: ${time} does not exist on ${day}, so it becomes ${became}.`];
  }
  return placed.moved === 'overlap' ? [`The clocks go back: ${time} comes twice on ${day}; the first one is taken.`] : [];
}
