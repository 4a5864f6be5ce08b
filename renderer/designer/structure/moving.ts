import type { Extent } from '../../../shared/edit/fragment.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, type Sequence, type Slot, slotsTo, stepOf } from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { sentences, slotInWords } from '../../canvas/labels.ts';
import type { Stores } from '../../state/stores.tsx';
import { dispatch, openSequence, refuse } from '../editing.ts';
import { tailOf } from './places.ts';

/** Moves a step to a place and says where it is now. Dragging, keys and "Move to…" all end here. Answers whether it could be done. */
export function moveTo(stores: Stores, id: StepId, at: Slot, extent: Extent): boolean {
  const before = openSequence(stores);
  const step = existingStep(before, id);
  const tail = extent === 'alone' ? tailOf(step) : 'yes';
  if (!dispatch(stores, { kind: 'moveStep', step: id, at, extent, tail })) return false;
  const view = stores.view.getState();
  view.ask(null);
  view.select(id);
  const what = extent === 'alone' ? titleOf(step) : `${titleOf(step)} with everything below`;
  view.announce(sentences([`Moved ${what}, now ${slotInWords(before, at)}`]));
  return true;
}

/** Moves a step one place up or down its path, or says why not. */
export function moveBy(stores: Stores, id: StepId, direction: 'up' | 'down'): void {
  const sequence = openSequence(stores);
  const at = direction === 'up' ? slotAbove(sequence, id) : slotBelow(sequence, id);
  if (at.ok) moveTo(stores, id, at.value, 'alone');
  else refuse(stores, at.error);
}

/** Where a step goes one place up: before the step it follows. */
function slotAbove(sequence: Sequence, id: StepId): Result<Slot, string> {
  const slots = slotsTo(sequence);
  const [slot, other] = slots.get(id) ?? [];
  const title = titleOf(existingStep(sequence, id));
  if (other !== undefined) return fail(`Several paths lead to ${title}: choose its place with "Move to…".`);
  if (slot === undefined || slot.kind === 'start') return fail(`${title} is the first step already.`);
  const [above, elsewhere] = slots.get(slot.step) ?? [];
  if (above === undefined || elsewhere !== undefined) {
    return fail(`Several paths lead to ${titleOf(existingStep(sequence, slot.step))}: choose a place with "Move to…".`);
  }
  return ok(above);
}

/** Where a step goes one place down: after the step that follows it, onto the first path of a condition. */
function slotBelow(sequence: Sequence, id: StepId): Result<Slot, string> {
  const step = existingStep(sequence, id);
  const next = exitsOf(step).find((exit) => exit.to !== null)?.to ?? null;
  const follower = next === null ? undefined : stepOf(sequence, next);
  if (follower === undefined) return fail(`${titleOf(step)} is the last step of its path already.`);
  if ((slotsTo(sequence).get(follower.id)?.length ?? 0) > 1) {
    return fail(`Several paths lead to ${titleOf(follower)}: choose a place with "Move to…".`);
  }
  const [exit] = exitsOf(follower);
  return exit === undefined ? fail(`Nothing can follow ${titleOf(follower)}.`) : ok({ kind: 'exit', step: follower.id, exit: exit.name });
}
