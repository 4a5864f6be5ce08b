import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence, type Slot, slotsTo, stepIn, stepOf, withStepIn } from '../model/sequence.ts';
import { exitsOf, type Step } from '../model/step.ts';
import { fail, ok, type Result } from '../result.ts';
import { addStep } from './addStep.ts';
import { endOfBranch, hasSlot, withoutBranch } from './branch.ts';
import { type Extent, leadingNowhere } from './fragment.ts';
import type { EditRefusal } from './refusal.ts';
import { whyMisplaced } from './standing.ts';

/**
 * Puts a step elsewhere: alone, so that the hole closes, or with everything below it, so that its old path stands open. What stood in the slot follows it, on the `tail` path of a condition, and follows a branch at the end of its main
 * path. Refused where that would make a loop, lose a step, or put one where it must not stand.
 */
export function moveStep(sequence: Sequence, id: StepId, at: Slot, extent: Extent, tail: 'yes' | 'no'): Result<Sequence, EditRefusal> {
  const step = stepOf(sequence, id);
  if (step === undefined) return fail({ reason: 'This step is no longer in the sequence.' });
  if (!hasSlot(sequence, at)) return fail({ reason: 'The place for this step is no longer there.' });
  const moved = extent === 'alone' ? moveAlone(sequence, step, at, tail) : moveBranch(sequence, step, at, tail);
  if (!moved.ok) return moved;
  if (leadsAlike(sequence, moved.value)) return fail(alreadyThere(step));
  const wrong = whyMisplaced(sequence, moved.value, { placed: id });
  return wrong === null ? moved : fail({ reason: wrong });
}

const alreadyThere = (step: Step): EditRefusal => ({ reason: `"${step.name}" stands there already.` });

function moveAlone(sequence: Sequence, step: Step, at: Slot, tail: 'yes' | 'no'): Result<Sequence, EditRefusal> {
  if (at.kind === 'exit' && at.step === step.id) return fail(alreadyThere(step));
  const followers = new Set(exitsOf(step).flatMap((exit) => (exit.to === null ? [] : [exit.to])));
  if (followers.size > 1) return fail({ reason: `Steps follow on both paths of "${step.name}": move it with everything below.` });
  const [follower = null] = followers;
  const closed = (slotsTo(sequence).get(step.id) ?? []).reduce((rest, slot) => withStepIn(rest, slot, follower), sequence);
  const { [step.id]: _, ...steps } = closed.steps;
  return addStep({ ...closed, steps }, leadingNowhere(step), at, tail);
}

function moveBranch(sequence: Sequence, step: Step, at: Slot, tail: 'yes' | 'no'): Result<Sequence, EditRefusal> {
  const below = new Set(flowOrder(sequence, step.id).map((each) => each.id));
  if (at.kind === 'exit' && below.has(at.step)) {
    return fail({ reason: `A step cannot stand below itself: "${step.name}" would lead back to where it came from.` });
  }
  const { rest, own } = withoutBranch(sequence, step.id);
  const follower = stepIn(rest, at);
  const placed = withStepIn({ ...rest, steps: { ...rest.steps, ...Object.fromEntries(own.map((each) => [each.id, each])) } }, at, step.id);
  if (follower === null || below.has(follower)) return ok(placed);
  const end = endOfBranch(own, tail);
  if (end === null) return fail({ reason: `No path of "${step.name}" stands open for what follows there: move it where a path ends.` });
  return ok(withStepIn(placed, end, follower));
}

/** Whether two sequences have the same steps in the same places. */
function leadsAlike(one: Sequence, other: Sequence): boolean {
  const places = (sequence: Sequence): string =>
    JSON.stringify([sequence.start, flowOrder(sequence).map((step) => [step.id, exitsOf(step).map((exit) => exit.to)])]);
  return places(one) === places(other);
}
