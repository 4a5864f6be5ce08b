import type { ClipboardContents, ClipboardCopy } from '../../../shared/bridge.ts';
import { type Extent, fragmentOf, renewed } from '../../../shared/edit/fragment.ts';
import { refusalInWords } from '../../../shared/file/refusal.ts';
import { decodeSteps, encodeSteps } from '../../../shared/file/stepsFile.ts';
import { stepsOutline } from '../../../shared/file/stepsOutline.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, type Sequence } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { fail, ok, type Result } from '../../../shared/result.ts';
import { counted, sentences } from '../../canvas/labels.ts';
import { slotAfter } from '../../canvas/walk.ts';
import type { Stores } from '../../state/stores.tsx';
import { namesFor } from '../../state/words.ts';
import { dispatch, openSequence, stepCount } from '../editing.ts';

/** What is put on the clipboard for a step of the open sequence: an outline for people, and the steps themselves for pasting. */
export function copyOf(stores: Stores, id: StepId, extent: Extent): ClipboardCopy {
  const recordType = stores.design.getState().document?.history.present.recordType ?? '';
  const steps = fragmentOf(openSequence(stores), id, extent);
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

/** Puts copied steps after the selected one, under new ids, and selects the first. */
export function pasteAfterSelected(stores: Stores, copied: Sequence): void {
  const before = openSequence(stores);
  const { selected, notify, select, announce } = stores.view.getState();
  const cursor = selected !== null && selected in before.steps ? selected : null;
  const at = slotAfter(before, cursor);
  if (at === null) {
    if (cursor !== null) notify({ text: `Nothing can follow ${titleOf(existingStep(before, cursor))}.`, intent: 'error', action: null });
    return;
  }
  const steps = renewed(copied, stores.newStepId);
  if (steps.start === null || !dispatch(stores, { kind: 'pasteSteps', steps, at, tail: 'yes' })) return;
  select(steps.start);
  const where = cursor === null ? 'at the start' : `after ${titleOf(existingStep(before, cursor))}`;
  announce(sentences([`Pasted ${copiedInWords(steps, steps.start, 'withBelow')} ${where}`, stepCount(stores)]));
}

/** Puts a copy of a step after it, without touching the clipboard. */
export function duplicateStep(stores: Stores, id: StepId): void {
  stores.view.getState().select(id);
  pasteAfterSelected(stores, fragmentOf(openSequence(stores), id, 'alone'));
}
