import { type Extent, fragmentOf } from '../../shared/edit/fragment.ts';
import type { EditRefusal } from '../../shared/edit/refusal.ts';
import { fragmentOfSeveral } from '../../shared/edit/several.ts';
import type { StepId } from '../../shared/model/ids.ts';
import type { Sequence } from '../../shared/model/sequence.ts';
import { ok, type Result } from '../../shared/result.ts';
import { counted } from '../canvas/labels.ts';
import { deleteStep, openSequence, removeStep } from '../designer/editing.ts';
import { copiedInWords, copyOf, pasteAfterSelected, stepsIn } from '../designer/structure/copying.ts';
import { deleteSeveral } from '../designer/structure/several.ts';
import type { Studio } from './studio.tsx';

const failed = ({ stores }: Studio, text: string): void => stores.view.getState().notify({ text, intent: 'error', action: null });

/** Steps that were asked for, and what they are called. */
interface Taken {
  readonly steps: Sequence;
  readonly words: string;
}

function take({ stores }: Studio, ids: readonly StepId[], extent: Extent): Result<Taken, EditRefusal> {
  const sequence = openSequence(stores);
  const [first, ...others] = ids;
  if (first === undefined) throw new Error('Nothing is selected');
  if (others.length === 0) return ok({ steps: fragmentOf(sequence, first, extent), words: copiedInWords(sequence, first, extent) });
  const steps = fragmentOfSeveral(sequence, new Set(ids));
  return steps.ok ? ok({ steps: steps.value, words: counted(ids.length, 'step') }) : steps;
}

/** Puts steps of the open sequence on the clipboard. Answers what they are called; `null` where that could not be done, which is said. */
async function put(studio: Studio, ids: readonly StepId[], extent: Extent): Promise<string | null> {
  const taken = take(studio, ids, extent);
  if (!taken.ok) failed(studio, taken.error.reason);
  if (!taken.ok) return null;
  const written = await studio.bridge.writeClipboard(copyOf(studio.stores, taken.value.steps));
  if (!written.ok) failed(studio, written.error.message);
  return written.ok ? taken.value.words : null;
}

export async function copySteps(studio: Studio, ids: readonly StepId[], extent: Extent): Promise<void> {
  const words = await put(studio, ids, extent);
  if (words !== null) studio.stores.view.getState().announce(`Copied ${words}.`);
}

/** Copies steps and then deletes them: one with everything that only it leads to, or alone, where a condition asks which path to keep. */
export async function cutSteps(studio: Studio, ids: readonly StepId[], extent: Extent): Promise<void> {
  const { stores } = studio;
  const before = openSequence(stores);
  if ((await put(studio, ids, extent)) === null) return;
  // Only what was copied is deleted: the sequence may have changed, or gone, while the system was asked.
  if (stores.design.getState().document?.history.present.sequence !== before) return;
  const [first, ...others] = ids;
  if (others.length > 0) deleteSeveral(stores, ids);
  else if (first !== undefined && extent === 'alone') deleteStep(stores, first);
  else if (first !== undefined) removeStep(stores, first, null);
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
