import { type Sequence, type Slot, stepIn, stepOf, withStepIn } from '../model/sequence.ts';
import { exitsOf, isCondition, isLinear, type Step, withExit } from '../model/step.ts';
import { fail, ok, type Result } from '../result.ts';
import { hasSlot } from './branch.ts';
import type { EditRefusal } from './refusal.ts';

/** Puts a new step into a slot; what stood there follows it, on the `tail` path of a condition. */
export function addStep(sequence: Sequence, step: Step, at: Slot, tail: 'yes' | 'no'): Result<Sequence, EditRefusal> {
  if (stepOf(sequence, step.id) !== undefined) return fail({ reason: 'This step is already in the sequence.' });
  if (!hasSlot(sequence, at)) return fail({ reason: 'The place for this step is no longer there.' });
  if (exitsOf(step).some((exit) => exit.to !== null)) return fail({ reason: 'A new step cannot lead anywhere yet.' });

  const follower = stepIn(sequence, at);
  const placed = follower === null ? step : leadingTo(step, tail, follower);
  if (placed === null) return fail({ reason: `Nothing can follow "${step.name}": add it where a path ends.` });
  return ok(withStepIn({ ...sequence, steps: { ...sequence.steps, [step.id]: placed } }, at, step.id));
}

function leadingTo(step: Step, tail: 'yes' | 'no', follower: Step['id']): Step | null {
  if (isLinear(step)) return withExit(step, 'next', follower);
  if (isCondition(step)) return withExit(step, tail, follower);
  return null;
}
