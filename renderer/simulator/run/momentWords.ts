import type { Moment } from '../../../shared/engine/moments.ts';
import type { Run } from '../../../shared/engine/trace.ts';
import type { Clock } from '../../seller/clock.ts';
import { dayOfRun } from './traceDays.ts';

/** "Day 4, Tue 26 May 2026 09:00". */
export const momentInWords = (run: Run, { at }: Moment, clock: Clock): string =>
  `Day ${dayOfRun(run.trace, at, clock)}, ${clock.moment(at)}`;
