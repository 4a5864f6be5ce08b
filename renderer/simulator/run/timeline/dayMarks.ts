import { momentAt } from '../../../../shared/engine/moments.ts';
import type { Calendar } from '../../../../shared/engine/time/calendar.ts';
import type { Run } from '../../../../shared/engine/trace.ts';
import type { Instant } from '../../../../shared/model/instant.ts';
import type { Scale } from './scale.ts';

/** A day that is named below the timeline. The day of the first line is day 1. */
export interface DayMark {
  readonly place: number;
  readonly day: number;
}

const MOST_MARKS = 6;
/** Names nearer to each other would touch. */
const APART = 0.12;

/** Days to name, so many that they have room: each, or every second, week and so on. */
export function dayMarks(run: Run, scale: Scale, calendar: Calendar, end: Instant): readonly DayMark[] {
  const first = calendar.dayNumberAt(run.trace[0]?.at ?? 0);
  const days = calendar.dayNumberAt(Math.max(run.trace.at(-1)?.at ?? 0, end)) - first + 1;
  const every = Math.ceil(days / MOST_MARKS);
  const marks: DayMark[] = [];
  for (let day = 0; day < days; day += every) {
    const place = day === 0 ? 0 : scale.placeOf(momentAt(run, calendar.day(first + day).from));
    // The name of a day at the end stands before its place, and needs twice the room.
    const apart = place > 0.9 ? 2 * APART : APART;
    if (place - (marks.at(-1)?.place ?? -1) >= apart) marks.push({ place, day: day + 1 });
  }
  return marks;
}
