import { whyNotHere } from '../../../shared/edit/allowed.ts';
import type { Extent } from '../../../shared/edit/fragment.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import type { PickerEntry } from '../../../shared/model/picker.ts';
import { existingStep, flowOrder, type Sequence, type Slot, stepIn } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import type { TakeUp } from '../../canvas/drag/load.ts';
import type { Stores } from '../../state/stores.tsx';
import { openSequence, refuse } from '../editing.ts';
import { copiedInWords } from './copying.ts';
import { moveTo } from './moving.ts';
import { moveRefusal } from './places.ts';
import type { Tail } from './TailField.tsx';

/**
 * What can be dragged over the canvas. Nothing can be done by dragging alone: a step goes to the same places by "Move to…", and what is new
 * by "+" (`ux.md`, goal A4).
 */

/** Takes up a step with everything below it; with Alt alone. */
export const takeStep =
  (stores: Stores, id: StepId): TakeUp =>
  (alt) => {
    const sequence = openSequence(stores);
    const step = existingStep(sequence, id);
    const branch = flowOrder(sequence, id).map((one) => one.id);
    const hasBelow = branch.length > 1;
    const extent: Extent = alt || !hasBelow ? 'alone' : 'withBelow';
    const refusal = moveRefusal(sequence, id, extent);
    const whyNot = (at: Slot): string | null => (stepIn(sequence, at) === id ? `"${titleOf(step)}" stands there already.` : refusal(at));
    return {
      kind: step.kind,
      title: copiedInWords(sequence, id, extent),
      taken: extent === 'alone' ? [id] : branch,
      whyNot,
      note: () => (!hasBelow ? '' : alt ? 'Alone, without what is below.' : 'Hold Alt to move this step alone.'),
      drop: (at) => {
        const refused = whyNot(at);
        if (refused === null) moveTo(stores, id, at, extent);
        else refuse(stores, refused);
      },
    };
  };

/** Takes up something new. What follows a condition goes on on its `tail` path, with Alt on the other one. */
export const takeNew =
  (stores: Stores, { content, label, group }: PickerEntry, tail: Tail, add: (at: Slot, tail: Tail) => void): TakeUp =>
  (alt) => {
    const sequence = openSequence(stores);
    const whyNot = (at: Slot): string | null => whyNotHere(sequence, at, content);
    const chosen = alt === (tail === 'no') ? 'yes' : 'no';
    return {
      kind: content.kind,
      title: label,
      taken: [],
      whyNot,
      note: (over) => (group === 'Conditions' && isFollowed(sequence, over) ? tailInWords(chosen, alt) : ''),
      drop: (at) => {
        const refused = whyNot(at);
        if (refused === null) add(at, chosen);
        else refuse(stores, refused);
      },
    };
  };

const pathOf = { yes: 'Yes path', no: 'No path' } as const;

const tailInWords = (tail: Tail, alt: boolean): string =>
  `What follows continues on its ${pathOf[tail]}.${alt ? '' : ` Hold Alt for its ${pathOf[tail === 'yes' ? 'no' : 'yes']}.`}`;

const isFollowed = (sequence: Sequence, at: Slot | null): boolean => at !== null && stepIn(sequence, at) !== null;
