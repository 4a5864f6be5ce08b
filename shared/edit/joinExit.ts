import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence, type Slot, slotsTo, stepIn, stepOf, withStepIn } from '../model/sequence.ts';
import { fail, ok, type Result } from '../result.ts';
import { hasSlot } from './branch.ts';
import type { EditRefusal } from './refusal.ts';
import { whyMisplaced } from './standing.ts';

/** Lets a path that stands open, or that continues elsewhere already, continue at a step that is there. Never in a loop. */
export function joinExit(sequence: Sequence, slot: Slot, to: StepId): Result<Sequence, EditRefusal> {
  const step = stepOf(sequence, to);
  if (step === undefined) return fail({ reason: 'The step to continue at is no longer there.' });
  if (slot.kind === 'start' || !hasSlot(sequence, slot)) return fail({ reason: 'The path that was to continue is no longer there.' });
  const here = stepIn(sequence, slot);
  if (here === to) return fail({ reason: `The path continues at "${step.name}" already.` });
  if (here !== null && !isJoined(sequence, slot))
    return fail({ reason: 'Steps follow here: only a path that ends can continue elsewhere.' });
  if (flowOrder(sequence, to).some(({ id }) => id === slot.step)) {
    return fail({ reason: 'It comes before this place: a sequence cannot run in a loop.' });
  }
  const joined = withStepIn(sequence, slot, to);
  const wrong = whyMisplaced(sequence, joined);
  return wrong === null ? ok(joined) : fail({ reason: wrong });
}

/** Whether a place leads to a step that another path leads to as well. */
export function isJoined(sequence: Sequence, slot: Slot): boolean {
  const to = stepIn(sequence, slot);
  return to !== null && (slotsTo(sequence).get(to)?.length ?? 0) > 1;
}
