import type { Run, TraceEvent, TraceLine } from '../../../shared/engine/trace.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { type Sequence, stepOf } from '../../../shared/model/sequence.ts';
import { exitsOf, type Step } from '../../../shared/model/step.ts';

const MOST = 5;

/** The steps that follow one for sure: up to the next condition, which nobody can know, or the end. That condition is the last. */
export function comingUp(sequence: Sequence, from: StepId): readonly Step[] {
  const steps: Step[] = [];
  for (let step = stepOf(sequence, from); step !== undefined && steps.length < MOST; ) {
    const exits = exitsOf(step);
    const [next] = exits.length === 1 ? exits : [];
    step = next?.to == null ? undefined : stepOf(sequence, next.to);
    if (step !== undefined) steps.push(step);
  }
  return steps;
}

/** What a seller finds in the history of a record. */
const kept: ReadonlySet<TraceEvent['kind']> = new Set([
  'connected',
  'completed',
  'skipped',
  'snoozed',
  'sent',
  'customer',
  'recordChanged',
  'stageChanged',
  'ended',
]);

/** What has been done and answered so far, the latest first. */
export function historyOf({ trace }: Run, playhead: number): readonly TraceLine[] {
  const lines: TraceLine[] = [];
  for (let place = playhead; place >= 1 && lines.length < 2 * MOST; place -= 1) {
    const line = trace[place - 1];
    if (line !== undefined && kept.has(line.event.kind)) lines.push(line);
  }
  return lines;
}
