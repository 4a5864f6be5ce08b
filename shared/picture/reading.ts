import type { StepId } from '../model/ids.ts';
import { keepingLast } from '../model/keepingLast.ts';
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
export const readingOf = keepingLast((sequence: Sequence): ReadPath => {
  const told = new Set<StepId>();
  const whole = { slot: startSlot, items: [] };
  // Not by calling itself: conditions may stand below each other as deep as a sequence is long.
  const waiting: { readonly path: Begun; readonly first: StepId | null }[] = [{ path: whole, first: sequence.start }];

  /** The paths of a condition, which are read when the one that leads to it is: the Yes path next, with all below it. */
  const pathsOf = (step: Step): readonly Begun[] => {
    if (!isCondition(step)) return [];
    const begun = exitsOf(step).map(({ name, to }) => {
      const slot: Slot = { kind: 'exit', step: step.id, exit: name };
      return { path: { slot, items: [] }, first: to };
    });
    waiting.push(...[...begun].reverse());
    return begun.map(({ path }) => path);
  };

  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { items, slot } = next.path;
    let at: Slot = slot;
    let to = next.first;
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
  }
  return whole;
});

/** A path that is being read. */
interface Begun {
  readonly slot: Slot;
  readonly items: ReadItem[];
}

/** A path and all paths below it, each before those below it. Read from the end, what is below a path comes first. */
export function pathsWithin(path: ReadPath): readonly ReadPath[] {
  const all = [path];
  for (const { items } of all) for (const item of items) if (item.kind === 'step') all.push(...item.paths);
  return all;
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
  for (const { slot, items } of pathsWithin(readingOf(sequence))) {
    const steps = items.filter((item) => item.kind === 'step');
    for (const [index, { step }] of steps.entries()) {
      places.set(step.id, { slot, position: index + 1, size: steps.length });
    }
  }
  return places;
}
