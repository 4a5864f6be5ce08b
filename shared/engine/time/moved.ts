import { type Instant, MS_PER_DAY } from '../../model/instant.ts';
import type { Calendar, DateOff, WorkDay } from './calendar.ts';
import type { DayNumber } from './day.ts';
import { dayInWords, listed, timeOfDayInWords, weekdayInWords } from './words.ts';
import type { LocalTime, Zone } from './zone.ts';

/** The reasons of an instant that no calendar moved (`rules.md` 1.6). */
export const nothingMoved: readonly string[] = [];

/** More holidays and times off than a person reads are only counted. */
const MOST_NAMED = 20;

/** Why some days are not worked: weekdays first, then each holiday and time off once. Working days among them have no reason. */
export function daysOffInWords(calendar: Calendar, days: readonly DayNumber[]): readonly string[] {
  if (days.length === 0) return [];
  const weekdays: string[] = [];
  const dated: DateOff[] = [];
  for (const off of new Set(days.map(calendar.offOn))) {
    if (off?.kind === 'weekday') weekdays.push(weekdayInWords(off.weekday));
    else if (off !== null) dated.push(off);
  }
  const words = weekdays.length === 0 ? [] : [`${listed(weekdays)} ${weekdays.length === 1 ? 'is' : 'are'} not worked.`];
  for (const off of dated.slice(0, MOST_NAMED)) words.push(dateOffInWords(off));
  if (dated.length > MOST_NAMED) words.push(`Holidays and times off beside these: ${dated.length - MOST_NAMED}.`);
  return words;
}

function dateOffInWords(off: DateOff): string {
  if (off.kind === 'holiday') return `${dayInWords(off.day)} is a holiday${off.name === '' ? '' : ` (${off.name})`}.`;
  if (off.from === off.to) return `${dayInWords(off.from)} is time off.`;
  return `Time off from ${dayInWords(off.from)} to ${dayInWords(off.to)}.`;
}

const sentences = new WeakMap<WorkDay, string>();

/** "Friday 22 May 2026 is worked 08:00 to 12:00 and 13:00 to 17:00." Many steps are entered on one day, so the sentence is made once. */
export function hoursInWords(zone: Zone, number: DayNumber, day: WorkDay): string {
  const sentence = sentences.get(day) ?? `${dayInWords(number)} is worked ${stretchesInWords(zone, day)}.`;
  sentences.set(day, sentence);
  return sentence;
}

function stretchesInWords(zone: Zone, { worked }: WorkDay): string {
  const time = (at: Instant, isEnd: boolean): string => {
    const words = timeOfDayInWords(zone.localOf(at));
    return isEnd && words === '00:00' ? '24:00' : words;
  };
  return listed(worked.map(({ from, until }) => `${time(from, false)} to ${time(until, true)}`));
}

/** Why a local time was moved by a change of the clocks (`rules.md` 1.4); empty where none did. */
export function clockChangeInWords(zone: Zone, local: LocalTime): readonly string[] {
  if (zone.sureOffset(local) !== null) return nothingMoved;
  const placed = zone.placeOf(local);
  if (placed.moved === null) return nothingMoved;
  const time = timeOfDayInWords(local);
  const day = dayInWords(Math.floor(local / MS_PER_DAY));
  if (placed.moved === 'gap') {
    const became = timeOfDayInWords(zone.localOf(placed.at));
    return [`The clocks go forward: ${time} does not exist on ${day}, so it becomes ${became}.`];
  }
  return [`The clocks go back: ${time} comes twice on ${day}; the first one is taken.`];
}
