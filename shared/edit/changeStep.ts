import { type Sequence, stepOf } from '../model/sequence.ts';
import { exitsOf, type Step } from '../model/step.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EditRefusal } from './refusal.ts';

/** Gives a step new content. Its kind and where it leads stay: those are changed by other edits. */
export function changeStep(sequence: Sequence, step: Step): Result<Sequence, EditRefusal> {
  const old = stepOf(sequence, step.id);
  if (old === undefined) return fail({ reason: 'This step is no longer in the sequence.' });
  if (old.kind !== step.kind) return fail({ reason: 'A step cannot become one of another kind.' });
  const before = exitsOf(old);
  const same = exitsOf(step).every((exit, index) => exit.to === before[index]?.to);
  if (!same) return fail({ reason: 'Editing a step cannot change where it leads.' });
  return ok({ ...sequence, steps: { ...sequence.steps, [step.id]: step } });
}
