import type { StepId } from '../model/ids.ts';
import { type Sequence, type Slot, startSlot, stepOf } from '../model/sequence.ts';
import { exitsOf, isCondition, type Step } from '../model/step.ts';

/** A path: what is read from top to bottom, from a slot to where it ends or forks. Its step that forks, if any, is the last. */
export interface ReadPath {
  /** The slot that the path begins in. */
  readonly slot: Slot;
  readonly items: readonly ReadItem[];
}

export type ReadItem =
  /** `paths` are the Yes path and the No path of a condition; other steps have none. */
  | { readonly kind: 'step'; readonly step: Step; readonly paths: readonly ReadPath[] }
  /** The path goes on at a step that stands elsewhere; `slot` leads there. */
  | { readonly kind: 'join'; readonly slot: Slot; readonly step: Step };

/**
 * A sequence as paths within paths, as people read it. Where branches join, the step stands on the path that comes first in flow order, as
 * in the picture; a path ends before what the sequence does not have.
 */
export function readingOf(sequence: Sequence): ReadPath {
  const told = new Set<StepId>();

  const pathFrom = (slot: Slot, first: StepId | null): ReadPath => {
    const items: ReadItem[] = [];
    let at: Slot = slot;
    let to = first;
    while (to !== null) {
      const step = stepOf(sequence, to);
      if (step === undefined) break;
      if (told.has(step.id)) {
        items.push({ kind: 'join', slot: at, step });
        break;
      }
      told.add(step.id);
      items.push({ kind: 'step', step, paths: pathsOf(step) });
      const [exit] = isCondition(step) ? [] : exitsOf(step);
      to = exit?.to ?? null;
      at = { kind: 'exit', step: step.id, exit: 'next' };
    }
    return { slot, items };
  };

  const pathsOf = (step: Step): readonly ReadPath[] =>
    isCondition(step) ? exitsOf(step).map(({ name, to }) => pathFrom({ kind: 'exit', step: step.id, exit: name }, to)) : [];

  return pathFrom(startSlot, sequence.start);
}

/** Where a step stands: the `position`th of `size` steps on the path that begins in `slot`. */
export interface Place {
  readonly slot: Slot;
  readonly position: number;
  readonly size: number;
}

/** The place of each step on its path. */
export function placesOf(sequence: Sequence): ReadonlyMap<StepId, Place> {
  const places = new Map<StepId, Place>();
  const tell = ({ slot, items }: ReadPath): void => {
    const steps = items.filter((item) => item.kind === 'step');
    for (const [index, { step, paths }] of steps.entries()) {
      places.set(step.id, { slot, position: index + 1, size: steps.length });
      for (const path of paths) tell(path);
    }
  };
  tell(readingOf(sequence));
  return places;
}
