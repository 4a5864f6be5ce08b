import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence, type Slot, slotsTo, stepIn, stepOf, withStepIn } from '../model/sequence.ts';
import { exitsOf, type Step } from '../model/step.ts';
import { fail, ok, type Result } from '../result.ts';
import { addStep } from './addStep.ts';
import { endOfBranch, hasSlot, withoutBranch } from './branch.ts';
import { type Extent, leadingNowhere } from './fragment.ts';
import type { EditRefusal } from './refusal.ts';
import { whyMisplaced } from './standing.ts';

type Moved = Result<Sequence, EditRefusal>;

/**
 * Puts a step elsewhere: alone, so that the hole closes, or with everything below it, so that its old path stands open. What stood in the
 * slot follows it, on the `tail` path of a condition, and follows a branch at the end of its main path. Refused where that would make a
 * loop, lose a step, or put one where it must not stand.
 */
export const moveStep = (sequence: Sequence, id: StepId, at: Slot, extent: Extent, tail: 'yes' | 'no'): Moved =>
  mover(sequence, id, extent, tail)(at);

/** Takes a step up once, to be put into any number of places: what a list of places or a hovering pointer asks. */
export function mover(sequence: Sequence, id: StepId, extent: Extent, tail: 'yes' | 'no'): (at: Slot) => Moved {
  const step = stepOf(sequence, id);
  if (step === undefined) return () => fail({ reason: 'This step is no longer in the sequence.' });
  const slots = slotsTo(sequence).get(id) ?? [];
  const put = extent === 'alone' ? liftAlone(sequence, step, slots, tail) : liftBranch(sequence, step, tail);
  return (at) => {
    if (!hasSlot(sequence, at)) return fail({ reason: 'The place for this step is no longer there.' });
    const moved = put(at);
    if (!moved.ok) return moved;
    if (slots.length === 1 && slots.some((slot) => isSame(slot, at)) && exitsAlike(step, stepOf(moved.value, id))) {
      return fail(alreadyThere(step));
    }
    const wrong = whyMisplaced(sequence, moved.value, { placed: id });
    return wrong === null ? moved : fail({ reason: wrong });
  };
}

const alreadyThere = (step: Step): EditRefusal => ({ reason: `"${step.name}" stands there already.` });

function liftAlone(sequence: Sequence, step: Step, slots: readonly Slot[], tail: 'yes' | 'no'): (at: Slot) => Moved {
  const followers = new Set(exitsOf(step).flatMap((exit) => (exit.to === null ? [] : [exit.to])));
  if (followers.size > 1) return () => fail({ reason: `Steps follow on both paths of "${step.name}": move it with everything below.` });
  const [follower = null] = followers;
  const closed = slots.reduce((rest, slot) => withStepIn(rest, slot, follower), sequence);
  const { [step.id]: _, ...steps } = closed.steps;
  const lone = leadingNowhere(step);
  return (at) => (at.kind === 'exit' && at.step === step.id ? fail(alreadyThere(step)) : addStep({ ...closed, steps }, lone, at, tail));
}

function liftBranch(sequence: Sequence, step: Step, tail: 'yes' | 'no'): (at: Slot) => Moved {
  const below = new Set(flowOrder(sequence, step.id).map((each) => each.id));
  const { rest, own } = withoutBranch(sequence, step.id);
  const whole = { ...rest, steps: { ...rest.steps, ...Object.fromEntries(own.map((each) => [each.id, each])) } };
  const end = endOfBranch(own, tail);
  return (at) => {
    if (at.kind === 'exit' && below.has(at.step)) {
      return fail({ reason: `A step cannot stand below itself: "${step.name}" would lead back to where it came from.` });
    }
    const follower = stepIn(rest, at);
    const placed = withStepIn(whole, at, step.id);
    if (follower === null || below.has(follower)) return ok(placed);
    if (end === null) return fail({ reason: `No path of "${step.name}" stands open for what follows there: move it where a path ends.` });
    return ok(withStepIn(placed, end, follower));
  };
}

const exitsAlike = (one: Step, other: Step | undefined): boolean => JSON.stringify(one.exits) === JSON.stringify(other?.exits);

const isSame = (one: Slot, other: Slot): boolean =>
  one.kind === 'exit' && other.kind === 'exit' ? one.step === other.step && one.exit === other.exit : one.kind === other.kind;
