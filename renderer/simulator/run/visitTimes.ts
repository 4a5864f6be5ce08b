import type { Moment } from '../../../shared/engine/moments.ts';
import type { Situation } from '../../../shared/engine/situation.ts';
import type { Run } from '../../../shared/engine/trace.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { type Instant, MS_PER_DAY, MS_PER_HOUR, MS_PER_MINUTE } from '../../../shared/model/instant.ts';
import type { Clock } from '../../seller/clock.ts';

/** For each step on the path when it was left, "Tue 09:00"; for the one that waits how long it still does, "2 days left". */
export function visitTimes(run: Run, moment: Moment, situation: Situation, clock: Clock): ReadonlyMap<StepId, string> {
  const last = new Map<StepId, Instant>();
  for (let index = 0; index < moment.lines; index += 1) {
    const line = run.trace[index];
    if (line === undefined) break;
    if (line.event.kind === 'connected') last.clear();
    else if (line.step !== null) last.set(line.step, line.at);
  }
  const words = new Map<StepId, string>();
  for (const [step, at] of last) {
    const visit = situation.visited.get(step);
    if (visit === 'done' || visit === 'skipped' || situation.ended !== null)
      words.set(step, `${clock.date(at).slice(0, 3)} ${clock.timeOfDay(at)}`);
  }
  const waiting = situation.wait ?? situation.condition;
  if (waiting !== null) words.set(waiting.step, timeLeft(waiting.until - moment.at));
  return words;
}

const units: readonly (readonly [word: string, ms: number])[] = [
  ['day', MS_PER_DAY],
  ['hour', MS_PER_HOUR],
  ['minute', MS_PER_MINUTE],
];

/** "2 days left", in the largest unit of which there is one, rounded down; "under a minute left". */
export function timeLeft(ms: number): string {
  for (const [word, size] of units) {
    const count = Math.floor(ms / size);
    if (count >= 1) return `${count} ${word}${count === 1 ? '' : 's'} left`;
  }
  return 'under a minute left';
}
