import type { Extent } from '../../shared/edit/fragment.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { deleteStep, openSequence, removeStep } from '../designer/editing.ts';
import { copiedInWords, copyOf, pasteAfterSelected, stepsIn } from '../designer/structure/copying.ts';
import type { Studio } from './studio.tsx';

const failed = ({ stores }: Studio, text: string): void => stores.view.getState().notify({ text, intent: 'error', action: null });

/** Puts a step of the open sequence on the clipboard. Answers whether the system took it. */
async function put(studio: Studio, id: StepId, extent: Extent): Promise<boolean> {
  const written = await studio.bridge.writeClipboard(copyOf(studio.stores, id, extent));
  if (!written.ok) failed(studio, written.error.message);
  return written.ok;
}

export async function copyStep(studio: Studio, id: StepId, extent: Extent): Promise<void> {
  const words = copiedInWords(openSequence(studio.stores), id, extent);
  if (await put(studio, id, extent)) studio.stores.view.getState().announce(`Copied ${words}.`);
}

/** Copies a step and then deletes it: with everything that only it leads to, or alone, where a condition asks which path to keep. */
export async function cutStep(studio: Studio, id: StepId, extent: Extent): Promise<void> {
  const { stores } = studio;
  const before = openSequence(stores);
  if (!(await put(studio, id, extent))) return;
  // Only what was copied is deleted: the sequence may have changed, or gone, while the system was asked.
  if (stores.design.getState().document?.history.present.sequence !== before) return;
  if (extent === 'alone') deleteStep(stores, id);
  else removeStep(stores, id, null);
}

/** Pastes the steps on the clipboard after the selected one, or says why that cannot be done. */
export async function pasteSteps(studio: Studio): Promise<void> {
  const read = await studio.bridge.readClipboard();
  if (!read.ok) return failed(studio, read.error.message);
  if (studio.stores.design.getState().document === null) return;
  const steps = stepsIn(read.value);
  if (steps.ok) pasteAfterSelected(studio.stores, steps.value);
  else failed(studio, steps.error);
}
