import { applyEdit, type Details, type Edit } from '../../shared/edit/edit.ts';
import type { Design } from '../../shared/model/design.ts';
import { placed, type StepContent } from '../../shared/model/flow.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { existingStep, type Sequence, type Slot, slotsTo, stepOf } from '../../shared/model/sequence.ts';
import { type ExitName, exitsOf, isCondition, type Step } from '../../shared/model/step.ts';
import { titleOf } from '../../shared/model/title.ts';
import { counted, nameWhenAdded, sentences, slotInWords } from '../canvas/labels.ts';
import type { Stores } from '../state/stores.tsx';
import { withDefaults } from './defaults.ts';

/**
 * What a person does to the open sequence: each changes it, selects what is worked on next and says what happened. A refusal is shown as a
 * notice. They take the stores, not React, so keys, menus and buttons can share them.
 */

/** The open design; asked for without one, that is a bug of the caller. */
export function openDesign({ design }: Stores): Design {
  const { document } = design.getState();
  if (document === null) throw new Error('No design is open');
  return document.history.present;
}

export const openSequence = (stores: Stores): Sequence => openDesign(stores).sequence;

/** Makes an edit; a refusal is shown as a notice, which goes with the next edit that is made. Answers whether it was made. */
export function dispatch({ design, view }: Stores, edit: Edit, merge?: string): boolean {
  const made = design.getState().dispatch(edit, merge);
  const { refusal } = design.getState();
  if (!made && refusal !== null) refuse({ view }, refusal);
  const { notice, notify } = view.getState();
  if (made && notice?.intent === 'info' && notice.action === null) notify(null);
  return made;
}

/** Says why something was not done, until something is, or for a while. */
export const refuse = ({ view }: Pick<Stores, 'view'>, why: string): void =>
  view.getState().notify({ text: why, intent: 'info', action: null });

export const stepCount = (stores: Stores): string => {
  const count = Object.keys(openSequence(stores).steps).length;
  return counted(count, 'step');
};

/** Puts a new step into a slot and selects it. Answers whether that could be done. */
export function addStep(stores: Stores, at: Slot, content: StepContent, tail: 'yes' | 'no'): boolean {
  const { catalog } = stores.catalog.getState();
  const step = placed(withDefaults(content, catalog, openDesign(stores).recordType), stores.newStepId());
  if (!dispatch(stores, { kind: 'addStep', step, at, tail })) return false;
  const view = stores.view.getState();
  view.pick(null);
  view.select(step.id);
  view.announce(sentences([`Added ${nameWhenAdded(step)} ${slotInWords(openSequence(stores), at)}`, stepCount(stores)]));
  return true;
}

/** Gives a step new content. Changes with the same `merge` key are one undo. */
export const changeStep = (stores: Stores, step: Step, merge?: string): boolean => dispatch(stores, { kind: 'changeStep', step }, merge);

export const changeDetails = (stores: Stores, details: Details, merge?: string): boolean =>
  dispatch(stores, { kind: 'changeDetails', details }, merge);

/** Deletes a step; a condition with anything below it asks first which path to keep. */
export function deleteStep(stores: Stores, id: StepId): void {
  const step = existingStep(openSequence(stores), id);
  const paths = exitsOf(step);
  if (isCondition(step) && paths.some((exit) => exit.to !== null)) stores.view.getState().askDelete(id);
  else removeStep(stores, id, isCondition(step) ? null : (paths[0]?.name ?? null));
}

/** Takes a step out, keeping one of its paths or none, and selects what took its place. */
export function removeStep(stores: Stores, id: StepId, keep: ExitName | null): void {
  const before = openSequence(stores);
  const step = existingStep(before, id);
  if (!dispatch(stores, { kind: 'removeStep', step: id, keep })) return;
  const view = stores.view.getState();
  view.askDelete(null);
  view.select(selectedAfter(before, openSequence(stores), step, keep));
  offerUndo(stores, sentences([`Deleted ${titleOf(step)}`, stepCount(stores)]));
}

function selectedAfter(before: Sequence, after: Sequence, removed: Step, keep: ExitName | null): StepId | null {
  const follower = exitsOf(removed).find((exit) => exit.name === keep)?.to ?? null;
  if (follower !== null && stepOf(after, follower) !== undefined) return follower;
  const slot = slotsTo(before).get(removed.id)?.[0];
  return slot?.kind === 'exit' ? slot.step : null;
}

/** Says what was done, with undo by a button, for as long as nothing else was changed. The notice is spoken, so nothing else says it. */
export function offerUndo({ design, view }: Stores, text: string): void {
  const present = design.getState().document?.history.present;
  const run = (): void => {
    const { document, undo } = design.getState();
    if (document?.history.present === present) {
      undo();
      view.getState().announce(sentences([`Undone: ${document?.history.past.at(-1)?.label ?? ''}`]));
    }
    view.getState().notify(null);
  };
  view.getState().notify({ text, intent: 'info', action: { label: 'Undo', run } });
}

/** The steps that would go if this one were deleted with one of its paths kept, or none. */
export function goneWith(stores: Stores, id: StepId, keep: ExitName | null): ReadonlySet<StepId> {
  const design = openDesign(stores);
  const applied = applyEdit(design, { kind: 'removeStep', step: id, keep });
  if (!applied.ok) return new Set();
  const { steps } = applied.value.sequence;
  return new Set(Object.values(design.sequence.steps).flatMap((step) => (step.id in steps ? [] : [step.id])));
}
