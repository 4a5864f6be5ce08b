import type { Edit } from '../../../shared/edit/edit.ts';
import { fragmentOfSeveral, removalOfSeveral } from '../../../shared/edit/several.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, type Sequence, slotsTo, stepOf } from '../../../shared/model/sequence.ts';
import { exitsOf, type Step } from '../../../shared/model/step.ts';
import { counted, sentences } from '../../canvas/labels.ts';
import type { Stores } from '../../state/stores.tsx';
import { deleteStep, dispatch, offerUndo, openDesign, openSequence, refuse, stepCount } from '../editing.ts';
import { duplicateStep, pasteAfter } from './copying.ts';
import { selectedSteps } from './selecting.ts';

/** What is done with all selected steps at once: each is one change, and one undo. */

/** Deletes what is selected; a condition by itself asks which path to keep. */
export function deleteSelected(stores: Stores): void {
  const ids = selectedSteps(stores);
  const [first, ...others] = ids;
  if (first === undefined) return;
  if (others.length === 0) deleteStep(stores, first);
  else deleteSeveral(stores, ids);
}

/** Deletes steps, or says why not. Answers whether it was done. */
export function deleteSeveral(stores: Stores, ids: readonly StepId[]): boolean {
  const before = openSequence(stores);
  const edits = removalOfSeveral(openDesign(stores), new Set(ids));
  if (!edits.ok) {
    refuse(stores, edits.error.reason);
    return false;
  }
  const name = `Delete ${counted(ids.length, 'step')}`;
  if (!dispatch(stores, { kind: 'several', name, edits: edits.value })) return false;
  stores.view.getState().select(nearestAbove(before, openSequence(stores), ids[0]));
  offerUndo(stores, sentences([`Deleted ${counted(ids.length, 'step')}`, stepCount(stores)]));
  return true;
}

function nearestAbove(before: Sequence, after: Sequence, id: StepId | undefined): StepId | null {
  const slots = slotsTo(before);
  for (let slot = id === undefined ? undefined : slots.get(id)?.[0]; slot?.kind === 'exit'; slot = slots.get(slot.step)?.[0]) {
    if (stepOf(after, slot.step) !== undefined) return slot.step;
  }
  return null;
}

/** Puts a copy of steps after the last of them, without touching the clipboard. */
export function duplicateSelected(stores: Stores, ids: readonly StepId[]): void {
  const sequence = openSequence(stores);
  const [first, ...others] = ids;
  const copied = others.length === 0 ? null : fragmentOfSeveral(sequence, new Set(ids));
  if (copied === null && first !== undefined) duplicateStep(stores, first);
  else if (copied?.ok === false) refuse(stores, copied.error.reason);
  else if (copied?.ok) pasteAfter(stores, copied.value, endOf(copied.value));
}

/** The last step of the main path. */
function endOf(fragment: Sequence): StepId | null {
  let end = fragment.start;
  for (let at = end; at !== null; at = exitsOf(existingStep(fragment, at))[0]?.to ?? null) end = at;
  return end;
}

/** Gives several steps the same description. */
export function describeSeveral(stores: Stores, steps: readonly Step[], description: string, merge: string): boolean {
  const edits = steps.map((step) => ({ kind: 'changeStep' as const, step: { ...step, description } }));
  const edit: Edit = { kind: 'several', name: `Describe ${counted(steps.length, 'step')}`, edits };
  return dispatch(stores, edit, merge);
}
