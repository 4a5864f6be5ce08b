import type { Run, TraceLine } from '../../../shared/engine/trace.ts';
import type { Clock } from '../../seller/clock.ts';

/** The lines of one day of the seller. */
interface TraceDay {
  /** "Day 3, Wed 27 May 2026": the day of the first line of the run is day 1. */
  readonly title: string;
  /** The place of its first line in the trace, from 1. */
  readonly from: number;
  readonly lines: readonly TraceLine[];
}

/** The lines `from` to `to` of a trace, both counted from 1, by day. */
export function daysOf({ trace }: Run, from: number, to: number, clock: Clock): readonly TraceDay[] {
  const days: { title: string; from: number; number: number; lines: TraceLine[] }[] = [];
  for (let place = from; place <= to; place += 1) {
    const line = trace[place - 1];
    if (line === undefined) break;
    const number = clock.dayNumber(line.at);
    const day = days.at(-1);
    if (day?.number === number) day.lines.push(line);
    else days.push({ title: `Day ${dayOfRun(trace, line.at, clock)}, ${clock.date(line.at)}`, from: place, number, lines: [line] });
  }
  return days;
}

/** Which day of a run an instant lies on: the day of its first line is day 1. */
export const dayOfRun = (trace: readonly TraceLine[], at: number, clock: Clock): number =>
  clock.dayNumber(at) - clock.dayNumber(trace[0]?.at ?? at) + 1;
