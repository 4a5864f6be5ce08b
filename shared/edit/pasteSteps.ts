import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence, type Slot, stepIn, stepOf, withStepIn } from '../model/sequence.ts';
import { exitsOf, isCondition } from '../model/step.ts';
import { fail, ok, type Result } from '../result.ts';
import { endOfBranch, hasSlot } from './branch.ts';
import { isWhole } from './fragment.ts';
import type { EditRefusal } from './refusal.ts';
import { misplaced, whyMisplaced } from './standing.ts';

/**
 * Puts steps under new ids into a slot; what stood there follows at the end of their main path. What they say of things that are not here,
 * such as a template or another sequence, stays: `check` tells what is missing.
 */
export function pasteSteps(sequence: Sequence, pasted: Sequence, at: Slot, tail: 'yes' | 'no'): Result<Sequence, EditRefusal> {
  if (pasted.start === null || !isWhole(pasted)) return fail({ reason: 'These steps do not hang together.' });
  if (Object.keys(pasted.steps).some((id) => id in sequence.steps)) return fail({ reason: 'These steps are already in the sequence.' });
  if (!hasSlot(sequence, at)) return fail({ reason: 'The place for these steps is no longer there.' });

  const follower = stepIn(sequence, at);
  const placed = withStepIn({ ...sequence, steps: { ...sequence.steps, ...pasted.steps } }, at, pasted.start);
  const end = follower === null ? null : endOfBranch(flowOrder(pasted), tail);
  if (follower !== null && end === null) {
    const name = stepOf(pasted, pasted.start)?.name ?? '';
    return fail({ reason: `No path of "${name}" stands open for what follows there: paste where a path ends.` });
  }
  const whole = end === null ? placed : withStepIn(placed, end, follower);
  const wrong = whyMisplaced(sequence, whole, { excused: wrongInside(pasted) });
  return wrong === null ? ok(whole) : fail({ reason: wrong });
}

/** Steps that stood wrong where they were copied may do so here, unless they ask about what is above all that was pasted. */
function wrongInside(pasted: Sequence): ReadonlySet<StepId> {
  const wrong = new Set(misplaced(pasted).keys());
  const head: (StepId | null)[] = [pasted.start];
  for (let id = head.pop(); id !== undefined; id = head.pop()) {
    const step = id === null ? undefined : stepOf(pasted, id);
    if (step === undefined) continue;
    wrong.delete(step.id);
    if (isCondition(step)) head.push(...exitsOf(step).map((exit) => exit.to));
  }
  return wrong;
}
