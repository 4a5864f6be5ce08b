import { fragmentOf, renewed } from '../../../shared/edit/fragment.ts';
import { isJoined } from '../../../shared/edit/joinExit.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, type Sequence, type Slot, stepIn } from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { sentences } from '../../canvas/labels.ts';
import type { Stores } from '../../state/stores.tsx';
import { dispatch, openSequence, stepCount } from '../editing.ts';

const slotsOf = (sequence: Sequence, id: StepId): readonly Slot[] =>
  exitsOf(existingStep(sequence, id)).map((exit): Slot => ({ kind: 'exit', step: id, exit: exit.name }));

/** The paths out of a step that join another path; they can be parted. */
export const joinedSlots = (sequence: Sequence, id: StepId): readonly Slot[] =>
  slotsOf(sequence, id).filter((slot) => isJoined(sequence, slot));

/** The paths out of a step that may continue elsewhere: they stand open, or join another path already. */
export const freeSlots = (sequence: Sequence, id: StepId): readonly Slot[] =>
  slotsOf(sequence, id).filter((slot) => stepIn(sequence, slot) === null || isJoined(sequence, slot));

/** Lets a path continue at a step that is there, and says so. */
export function continueAt(stores: Stores, slot: Slot, to: StepId): void {
  if (!dispatch(stores, { kind: 'joinExit', slot, to })) return;
  const view = stores.view.getState();
  view.ask(null);
  view.announce(sentences([`The path continues at ${titleOf(existingStep(openSequence(stores), to))}`]));
}

/** Parts a path from the others it joins: it stands open again, or gets a copy of what follows. */
export function part(stores: Stores, slot: Slot, how: 'open' | 'copy'): void {
  const sequence = openSequence(stores);
  const to = stepIn(sequence, slot);
  if (to === null) return;
  const copy = how === 'copy' ? renewed(fragmentOf(sequence, to, 'withBelow'), stores.newStepId) : null;
  if (!dispatch(stores, { kind: 'partExit', slot, copy })) return;
  const view = stores.view.getState();
  view.ask(null);
  view.announce(sentences([copy === null ? 'The path stands open' : 'The path has steps of its own', stepCount(stores)]));
}
