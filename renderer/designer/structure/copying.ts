import type { ClipboardContents, ClipboardCopy } from '../../../shared/bridge.ts';
import { endOfBranch } from '../../../shared/edit/branch.ts';
import { type Extent, fragmentOf, renewed } from '../../../shared/edit/fragment.ts';
import { refusalInWords } from '../../../shared/file/refusal.ts';
import { decodeSteps, encodeSteps } from '../../../shared/file/stepsFile.ts';
import { stepsOutline } from '../../../shared/file/stepsOutline.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, type Sequence, type Slot } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { counted, sentences, slotInWords } from '../../canvas/labels.ts';
import { slotAfter } from '../../canvas/walk.ts';
import type { Stores } from '../../state/stores.tsx';
import { namesFor } from '../../state/words.ts';
import { dispatch, openSequence, refuse, stepCount } from '../editing.ts';

/** What is put on the clipboard for steps of the open sequence: an outline for people, and the steps themselves for pasting. */
export function copyOf(stores: Stores, steps: Sequence): ClipboardCopy {
  const recordType = stores.design.getState().document?.history.present.recordType ?? '';
  const names = namesFor(stores.catalog.getState().catalog, recordType, stores.library.getState().names);
  return { text: stepsOutline(steps, names), data: encodeSteps(steps) };
}

/** "Call Ana", or "Call Ana with 2 steps below". */
export function copiedInWords(sequence: Sequence, id: StepId, extent: Extent): string {
  const below = extent === 'alone' ? 0 : flowOrder(sequence, id).length - 1;
  const title = titleOf(existingStep(sequence, id));
  return below === 0 ? title : `${title} with ${counted(below, 'step')} below`;
}

/** The steps on the clipboard, or why there are none. A text that another program wrote may be steps as well. */
export function stepsIn({ data, text }: ClipboardContents): Result<Sequence, string> {
  const decoded = decodeSteps(data ?? text);
  if (decoded.ok) return ok(decoded.value);
  const { kind } = decoded.error;
  if (kind === 'notJson' || kind === 'notOurs') return fail('There are no steps on the clipboard. Copy some first.');
  return fail(`What is on the clipboard cannot be pasted: ${refusalInWords(decoded.error)}`);
}

/** Puts copied steps after the selected one. */
export function pasteAfterSelected(stores: Stores, copied: Sequence): void {
  const { selected } = stores.view.getState();
  pasteAfter(stores, copied, selected !== null && selected in openSequence(stores).steps ? selected : null);
}

/** Puts copied steps after a step or at the start, under new ids, and selects the first. */
export function pasteAfter(stores: Stores, copied: Sequence, cursor: StepId | null): void {
  const sequence = openSequence(stores);
  const at = slotAfter(sequence, cursor);
  if (at !== null) pasteAt(stores, copied, at);
  else if (cursor !== null) refuse(stores, `Nothing can follow ${titleOf(existingStep(sequence, cursor))}.`);
}

function pasteAt(stores: Stores, copied: Sequence, at: Slot): void {
  const before = openSequence(stores);
  const steps = renewed(copied, stores.newStepId);
  if (steps.start === null || !dispatch(stores, { kind: 'pasteSteps', steps, at, tail: 'yes' })) return;
  const { select, announce } = stores.view.getState();
  select(steps.start);
  announce(sentences([`Pasted ${copiedInWords(steps, steps.start, 'withBelow')} ${slotInWords(before, at)}`, stepCount(stores)]));
}

/** Puts a copy of a step after it, without touching the clipboard. */
export const duplicateStep = (stores: Stores, id: StepId): void => pasteAfter(stores, fragmentOf(openSequence(stores), id, 'alone'), id);

/** Puts a copy of a step with everything below it where its main path ends, without touching the clipboard. */
export function duplicateBranch(stores: Stores, id: StepId): void {
  const sequence = openSequence(stores);
  const end = endOfBranch(flowOrder(sequence, id), 'yes');
  const title = titleOf(existingStep(sequence, id));
  if (end === null) refuse(stores, `No path of ${title} stands open for a copy: copy it, and paste it where a path ends.`);
  else pasteAt(stores, fragmentOf(sequence, id, 'withBelow'), end);
}
