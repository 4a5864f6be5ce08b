import type { Extent } from '../../../shared/edit/fragment.ts';
import { joinExit } from '../../../shared/edit/joinExit.ts';
import { mover } from '../../../shared/edit/moveStep.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, type Sequence, type Slot, startSlot, stepIn } from '../../../shared/model/sequence.ts';
import { exitsOf, isCondition, type Step } from '../../../shared/model/step.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { slotKey } from '../../../shared/picture/picture.ts';
import { placeWords, slotInWords } from '../../canvas/labels.ts';

/** One line of a list to choose from; `refused` says why it cannot be chosen. */
export interface Choice<T> {
  readonly id: string;
  readonly value: T;
  readonly label: string;
  readonly detail: string;
  /** How many conditions stand above it. */
  readonly depth: number;
  readonly refused: string | null;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface PlaceOf {
  readonly slot: Slot;
  readonly depth: number;
}

/** Every place of a sequence as it is read: a step, then all of its Yes path, then its No path. */
function slotsInOrder(sequence: Sequence): readonly PlaceOf[] {
  const seen = new Set<StepId>();
  const places: PlaceOf[] = [];
  const waiting: PlaceOf[] = [{ slot: startSlot, depth: 0 }];
  for (let place = waiting.pop(); place !== undefined; place = waiting.pop()) {
    places.push(place);
    const id = stepIn(sequence, place.slot);
    if (id === null || seen.has(id)) continue;
    seen.add(id);
    const step = existingStep(sequence, id);
    const depth = place.depth + (isCondition(step) ? 1 : 0);
    for (const exit of [...exitsOf(step)].reverse()) waiting.push({ slot: { kind: 'exit', step: id, exit: exit.name }, depth });
  }
  return places;
}

/** On which path what follows a step goes on when the step moves: the one that has steps. */
export const tailOf = (step: Step): 'yes' | 'no' => (isCondition(step) && step.exits.yes === null && step.exits.no !== null ? 'no' : 'yes');

/** Takes a step up once and tells for each place why it may not stand there, `null` where it may. */
export function moveRefusal(sequence: Sequence, id: StepId, extent: Extent): (at: Slot) => string | null {
  const put = mover(sequence, id, extent, extent === 'alone' ? tailOf(existingStep(sequence, id)) : 'yes');
  return (at) => {
    const moved = put(at);
    return moved.ok ? null : moved.error.reason;
  };
}

/** Every place that a step could move to, in words. Where it stands already, and what is below itself and comes along, is left out. */
export function placesFor(sequence: Sequence, id: StepId, extent: Extent): readonly Choice<Slot>[] {
  const whyNot = moveRefusal(sequence, id, extent);
  const own = new Set(extent === 'alone' ? [id] : flowOrder(sequence, id).map((step) => step.id));
  return slotsInOrder(sequence)
    .filter(({ slot }) => stepIn(sequence, slot) !== id && !(slot.kind === 'exit' && own.has(slot.step)))
    .map(({ slot, depth }) => {
      const before = stepIn(sequence, slot);
      return {
        id: slotKey(slot),
        value: slot,
        label: capital(slotInWords(sequence, slot)),
        detail: before === null ? 'where the path ends' : `before ${titleOf(existingStep(sequence, before))}`,
        depth,
        refused: whyNot(slot),
      };
    });
}

/** Every step that a path could continue at, in words; first those that it may. */
export function stepsToContinueAt(sequence: Sequence, slot: Slot): readonly Choice<StepId>[] {
  const branches = placeWords(sequence);
  const choices = flowOrder(sequence).map((step) => {
    const joined = joinExit(sequence, slot, step.id);
    return {
      id: step.id,
      value: step.id,
      label: titleOf(step),
      detail: branches.get(step.id) ?? '',
      depth: 0,
      refused: joined.ok ? null : joined.error.reason,
    };
  });
  return [...choices.filter(({ refused }) => refused === null), ...choices.filter(({ refused }) => refused !== null)];
}
