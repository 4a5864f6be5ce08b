import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence, slotsTo, stepOf, withStepIn } from '../model/sequence.ts';
import { type ExitName, exitsOf } from '../model/step.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EditRefusal } from './refusal.ts';

/**
 * Takes a step out; the path named `keep` takes its place wherever something led to it. Steps that nothing leads to any more go with it, so a
 * design never holds a loose step.
 */
export function removeStep(sequence: Sequence, id: StepId, keep: ExitName | null): Result<Sequence, EditRefusal> {
  const step = stepOf(sequence, id);
  if (step === undefined) return fail({ reason: 'This step is no longer in the sequence.' });
  const kept = keep === null ? { to: null } : exitsOf(step).find((exit) => exit.name === keep);
  if (kept === undefined) return fail({ reason: `"${step.name}" has no path of that name to keep.` });

  const bypassed = (slotsTo(sequence).get(id) ?? []).reduce((rest, slot) => withStepIn(rest, slot, kept.to), sequence);
  return ok({ ...bypassed, steps: Object.fromEntries(flowOrder(bypassed).map((left) => [left.id, left])) });
}
