import type { StepId } from '../../shared/model/ids.ts';
import { existingStep } from '../../shared/model/sequence.ts';
import { titleOf } from '../../shared/model/title.ts';
import { dispatch, openSequence } from '../designer/editing.ts';
import { extraction, whyNotExtract } from '../designer/structure/extracting.ts';
import { openDesign } from './documents.ts';
import type { Studio } from './studio.tsx';

/** Asks what the new sequence shall be called, or says why the branch cannot be one. */
export function askToExtract({ stores, frame }: Studio, step: StepId): void {
  const refused = whyNotExtract(openSequence(stores), step);
  if (refused === null) frame.getState().openDialog({ kind: 'extract', step });
  else stores.view.getState().notify({ text: refused, intent: 'error', action: null });
}

/**
 * Makes a sequence of its own out of a step with everything below it, and puts an advance to it in its place. Undo brings the branch back
 * here; the new sequence stays in the library, since it may have been changed or led to by then.
 */
export function extract({ stores, storage, ...studio }: Studio, step: StepId, name: string): void {
  const design = stores.design.getState().document?.history.present;
  if (design === undefined) return;
  const title = titleOf(existingStep(design.sequence, step));
  const { target, edit } = extraction(design, step, name, studio.newDesignId(), stores.newStepId);
  if (!dispatch(stores, edit)) return;
  storage.create(target);
  const view = stores.view.getState();
  if (edit.kind === 'replaceBranch') view.select(edit.by.id);
  view.notify({
    text: `"${title}" and what is below it is now the sequence "${name}".`,
    intent: 'success',
    action: { label: 'Open', run: () => openDesign({ stores, storage, ...studio }, target.id) },
  });
}
