import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence } from '../model/sequence.ts';
import type { Fellows } from './fellows.ts';
import { type Place, placesIn, samePlaces } from './place.ts';

/**
 * The steps, by their new ids, that were moved: of those that stand elsewhere than before, as few as explain it. Steps that came or went
 * move nobody: what follows them still stands where it stood. A step that moved with everything below it is one move.
 */
export function movedSteps(before: Sequence, after: Sequence, fellows: Fellows): ReadonlySet<StepId> {
  const known = new Set(fellows.values());
  const elsewhere = (moved: ReadonlySet<StepId>, among: readonly (readonly [StepId, StepId])[]): readonly (readonly [StepId, StepId])[] => {
    const then = placesIn(before, (id) => !isKnown(fellows.get(id), moved));
    const now = placesIn(after, (id) => !known.has(id) || moved.has(id));
    return among.filter(
      ([old, id]) =>
        !samePlaces(
          then(old).map((place) => underFellow(place, fellows)),
          now(id),
        ),
    );
  };
  const first = elsewhere(new Set(), [...fellows]);
  if (first.length === 0) return new Set();
  const steady = inOrder(before, after, fellows);
  const moved = new Set(first.flatMap(([, id]) => (steady.has(id) ? [] : [id])));
  const still = elsewhere(
    moved,
    first.filter(([, id]) => steady.has(id)),
  );
  return new Set([...moved, ...still.map(([, id]) => id)]);
}

const isKnown = (fellow: StepId | undefined, moved: ReadonlySet<StepId>): boolean => fellow !== undefined && !moved.has(fellow);

/** A place of the old sequence, named as in the new one. */
const underFellow = (place: Place, fellows: Fellows): Place =>
  place.kind === 'exit' ? { ...place, step: fellows.get(place.step) ?? place.step } : place;

/** As many steps as can be that come in the same order in both sequences: a longest run of rising places. */
function inOrder(before: Sequence, after: Sequence, fellows: Fellows): ReadonlySet<StepId> {
  const place = new Map(flowOrder(after).map(({ id }, index) => [id, index]));
  const ids = flowOrder(before).flatMap(({ id }) => fellows.get(id) ?? []);
  /** The ends of the best runs by length, and what comes before each in its run. */
  const ends: { readonly id: StepId; readonly at: number }[] = [];
  const previous = new Map<StepId, StepId | undefined>();
  for (const id of ids) {
    const at = place.get(id) ?? 0;
    const length = ends.findIndex((end) => end.at >= at);
    const index = length === -1 ? ends.length : length;
    previous.set(id, ends[index - 1]?.id);
    ends[index] = { id, at };
  }
  const run = new Set<StepId>();
  for (let id = ends.at(-1)?.id; id !== undefined; id = previous.get(id)) run.add(id);
  return run;
}
