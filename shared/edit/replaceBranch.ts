import type { StepId } from '../model/ids.ts';
import { type Sequence, slotsTo, stepOf, withStepIn } from '../model/sequence.ts';
import { exitsOf, type Step } from '../model/step.ts';
import { fail, ok, type Result } from '../result.ts';
import { withoutBranch } from './branch.ts';
import type { EditRefusal } from './refusal.ts';
import { whyMisplaced } from './standing.ts';

/** Puts one step in the place of a step and everything that only it leads to. */
export function replaceBranch(sequence: Sequence, id: StepId, by: Step): Result<Sequence, EditRefusal> {
  if (stepOf(sequence, id) === undefined) return fail({ reason: 'This step is no longer in the sequence.' });
  if (stepOf(sequence, by.id) !== undefined) return fail({ reason: 'This step is already in the sequence.' });
  if (exitsOf(by).some((exit) => exit.to !== null)) return fail({ reason: 'A new step cannot lead anywhere yet.' });
  const { rest } = withoutBranch(sequence, id);
  const slots = slotsTo(sequence).get(id) ?? [];
  const replaced = slots.reduce((led, slot) => withStepIn(led, slot, by.id), { ...rest, steps: { ...rest.steps, [by.id]: by } });
  const wrong = whyMisplaced(sequence, replaced);
  return wrong === null ? ok(replaced) : fail({ reason: wrong });
}
