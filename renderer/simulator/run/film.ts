import { type Moment, momentAt, momentOfLine } from '../../../shared/engine/moments.ts';
import type { Run } from '../../../shared/engine/trace.ts';
import { type Instant, MS_PER_HOUR } from '../../../shared/model/instant.ts';
import type { Speed } from '../../state/playerStore.ts';

/** Where a film is: the moment that shows, and for how long its line has shown. */
export interface Frame {
  readonly moment: Moment;
  readonly shownFor: number;
}

interface Pace {
  /** How long a line shows at least. */
  readonly line: number;
  /** How long a stretch without events lasts at most, however many days it is. */
  readonly quiet: number;
}

/** At single speed an hour passes in a second; in milliseconds of the person who looks on. */
const paces: Readonly<Record<Speed, Pace>> = {
  1: { line: 1200, quiet: 8000 },
  10: { line: 500, quiet: 3000 },
  100: { line: 100, quiet: 800 },
};
const HOURS_PER_MS = 1 / 1000;

/**
 * The film some milliseconds later: a line shows long enough to be read, between lines the clock runs. `still`: it goes from line to line
 * and never between, for people who asked for less motion. `null` when all has been shown, up to `end` where other records last longer.
 */
export function frameAfter(run: Run, { moment, shownFor }: Frame, ms: number, speed: Speed, still: boolean, end: Instant): Frame | null {
  const pace = paces[speed];
  const line = run.trace[moment.lines - 1];
  const next = run.trace[moment.lines];
  const shown = shownFor + ms;
  if (line !== undefined && moment.at === line.at && shown < pace.line) return { moment, shownFor: shown };
  if (next === undefined && moment.at >= end) return null;
  const until = next?.at ?? end;
  if (still || until === moment.at)
    return { moment: next === undefined ? momentAt(run, end) : momentOfLine(run, moment.lines + 1), shownFor: 0 };
  const rate = Math.max(MS_PER_HOUR * speed * HOURS_PER_MS, (until - (line?.at ?? until)) / pace.quiet);
  const at = Math.round(moment.at + ms * rate);
  if (at < until) return { moment: { at, lines: moment.lines }, shownFor: 0 };
  return { moment: next === undefined ? momentAt(run, end) : momentOfLine(run, moment.lines + 1), shownFor: 0 };
}
