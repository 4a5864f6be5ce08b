import type { StepId } from '../../shared/model/ids.ts';
import { type Sequence, slotsTo, stepOf, stepsAbove } from '../../shared/model/sequence.ts';
import type { Studio } from './studio.tsx';

/**
 * Sees to it that a step is selected that is there. Whatever takes the selected one away, such as undo, leaves the person on the nearest step
 * above it, or at the start. Returns the function that stops.
 */
export function keepSelection({ stores }: Studio): () => void {
  return stores.design.subscribe(({ document }, { document: previous }) => {
    const before = previous?.history.present;
    const after = document?.history.present;
    const { selected, select } = stores.view.getState();
    if (before === undefined || after === undefined || before.id !== after.id || selected === null) return;
    if (stepOf(after.sequence, selected) === undefined) select(nearestAbove(before.sequence, after.sequence, selected));
  });
}

function nearestAbove(before: Sequence, after: Sequence, gone: StepId): StepId | null {
  const slot = slotsTo(before).get(gone)?.[0];
  if (slot === undefined) return null;
  return stepsAbove(before, slot).find(({ id }) => stepOf(after, id) !== undefined)?.id ?? null;
}
