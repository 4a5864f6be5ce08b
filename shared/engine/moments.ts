import type { Instant } from '../model/instant.ts';
import { lineAt } from './situation.ts';
import type { Calendar } from './time/calendar.ts';
import type { Run, TraceLine } from './trace.ts';

/** A moment of a run: an instant, and how many lines have been played by then. Lines that share an instant are moments of their own. */
export interface Moment {
  readonly at: Instant;
  /** 1 to the length of the trace. */
  readonly lines: number;
}

/** The moment at which a line has just been played; a number out of range means the nearest. */
export function momentOfLine(run: Run, lines: number): Moment {
  const within = Math.min(Math.max(Math.trunc(lines), 1), run.trace.length);
  return { at: lineAt(run, within).at, lines: within };
}

/** The moment at an instant: all lines up to it have been played. Before the run there is only its first line. */
export function momentAt(run: Run, at: Instant): Moment {
  const lines = linesThrough(run, at);
  return lines === 0 ? momentOfLine(run, 1) : { at, lines };
}

/** How many lines lie at or before an instant. A trace is in the order of time, so half of it is left out with each look. */
export function linesThrough({ trace }: Run, at: Instant): number {
  let low = 0;
  let high = trace.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((trace[middle]?.at ?? Number.POSITIVE_INFINITY) <= at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether time has passed since the last line: the moment lies between events. */
const isBetween = (run: Run, { at, lines }: Moment): boolean => at > lineAt(run, lines).at;

/** The instant of what a person does at a moment: where nothing has happened since, that is the moment itself (`rules.md` 8.3). */
export function actingAt(run: Run, moment: Moment): Instant {
  const { at, cause } = lineAt(run, moment.lines);
  return isBetween(run, moment) ? moment.at : cause.kind === 'timer' ? at + 1000 : at;
}

/** The moment of the next line; `null` at the end. */
export const nextEvent = (run: Run, { lines }: Moment): Moment | null => (lines < run.trace.length ? momentOfLine(run, lines + 1) : null);

/** The moment of the line before; between events that is the last one. `null` at the beginning. */
export function previousEvent(run: Run, moment: Moment): Moment | null {
  if (isBetween(run, moment)) return momentOfLine(run, moment.lines);
  return moment.lines > 1 ? momentOfLine(run, moment.lines - 1) : null;
}

/** Whether somebody is asked at this line: the seller to close a step, or the customer to answer while a condition watches. */
export function asksSomebody(line: TraceLine): boolean {
  const { event } = line;
  return event.kind === 'entered' && (event.dueAt !== null || (event.until !== null && event.stepKind !== 'wait'));
}

/** The next moment at which the seller or the customer decides how it goes on, or else the end of the run. */
export function nextDecision(run: Run, { lines }: Moment): Moment | null {
  for (let index = lines; index < run.trace.length; index += 1) {
    const [line, next] = [run.trace[index], run.trace[index + 1]];
    // What is asked and answered at one instant, as of a skipped email, is nobody's to decide.
    if (line !== undefined && asksSomebody(line) && next?.at !== line.at) return momentOfLine(run, index + 1);
  }
  return lines < run.trace.length ? momentOfLine(run, run.trace.length) : null;
}

/** The next moment at which a condition was judged; `null` where none is. */
export function nextBranch(run: Run, { lines }: Moment): Moment | null {
  for (let index = lines; index < run.trace.length; index += 1) {
    if (run.trace[index]?.event.kind === 'judged') return momentOfLine(run, index + 1);
  }
  return null;
}

/**
 * The next moment to walk to: the next line, or the beginning of the next day where no line lies on it, up to the day of `end`. `null` where
 * there is none.
 */
export function nextMoment(run: Run, moment: Moment, calendar: Calendar, end: Instant): Moment | null {
  const day = calendar.dayNumberAt(moment.at);
  const line = run.trace[moment.lines];
  if (line !== undefined && calendar.dayNumberAt(line.at) <= day + 1) return momentOfLine(run, moment.lines + 1);
  const next = calendar.day(day + 1).from;
  return line === undefined && next > end ? null : momentAt(run, next);
}

/** The way back of `nextMoment`. */
export function previousMoment(run: Run, moment: Moment, calendar: Calendar): Moment | null {
  const before = previousEvent(run, moment);
  if (before === null) return null;
  const day = calendar.dayNumberAt(moment.at);
  return calendar.dayNumberAt(before.at) >= day - 1 ? before : momentAt(run, calendar.day(day - 1).from);
}
