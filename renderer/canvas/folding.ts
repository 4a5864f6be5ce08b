import type { StepId } from '../../shared/model/ids.ts';
import { flowOrder, type Sequence, type Slot, stepIn, withStepIn } from '../../shared/model/sequence.ts';
import { slotKey } from '../../shared/picture/picture.ts';

/** What shows of a sequence while some of its paths are closed. */
export interface Folded {
  /** Without the steps that do not show: a closed path ends where it begins. */
  readonly sequence: Sequence;
  /** How many steps each closed path hides, by the key of its slot. */
  readonly hidden: ReadonlyMap<string, number>;
}

/** Leaves out what closed paths hide. A step to which another path still leads shows there. */
export function folded(sequence: Sequence, closed: readonly Slot[]): Folded {
  if (closed.length === 0) return { sequence, hidden: new Map() };
  const cut = closed.reduce((rest, slot) => withStepIn(rest, slot, null), sequence);
  const shown = flowOrder(cut);
  const isShown = new Set<StepId>(shown.map(({ id }) => id));
  const hidden = closed.flatMap((slot): [string, number][] => {
    const first = stepIn(sequence, slot);
    const count = first === null ? 0 : flowOrder(sequence, first).filter(({ id }) => !isShown.has(id)).length;
    return slot.kind === 'exit' && isShown.has(slot.step) ? [[slotKey(slot), count]] : [];
  });
  return { sequence: { ...cut, steps: Object.fromEntries(shown.map((step) => [step.id, step])) }, hidden: new Map(hidden) };
}
