import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, type Sequence, type Slot, slotsTo, stepIn } from '../../../shared/model/sequence.ts';
import { exitsOf, isCondition } from '../../../shared/model/step.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { counted } from '../../canvas/labels.ts';
import type { Stores } from '../../state/stores.tsx';
import { openSequence } from '../editing.ts';
import { linesAbove } from '../outline/moves.ts';
import { pathKey, stepKey } from '../outline/rows.ts';

/** Closing, opening and letting stand out: what is looked at, never what the design says. */

/** What stays closed while a person is on a step: that step always shows, wherever it was selected. */
export function closedAround(sequence: Sequence, closed: ReadonlySet<string>, cursor: StepId | null): ReadonlySet<string> {
  if (cursor === null || closed.size === 0) return closed;
  const above = new Set(linesAbove(sequence, cursor));
  const left = [...closed].filter((key) => !above.has(key));
  return left.length === closed.size ? closed : new Set(left);
}

/** The paths that are closed in the picture: by their own line of the outline, or by that of their condition. */
export const closedPaths = (sequence: Sequence, closed: ReadonlySet<string>): readonly Slot[] =>
  closed.size === 0
    ? []
    : Object.values(sequence.steps)
        .filter(isCondition)
        .flatMap((step) => pathsOf(sequence, step.id).filter((slot) => closed.has(stepKey(step.id)) || closed.has(pathKey(slot))));

/** The paths of a condition that have steps. */
function pathsOf(sequence: Sequence, id: StepId): readonly Slot[] {
  const slots = exitsOf(existingStep(sequence, id)).map((exit): Slot => ({ kind: 'exit', step: id, exit: exit.name }));
  return slots.filter((slot) => stepIn(sequence, slot) !== null);
}

/** The path that a step stands on, up to the nearest condition above it; none before the first condition. */
function pathAround(sequence: Sequence, id: StepId): Slot | null {
  const slots = slotsTo(sequence);
  for (let slot = slots.get(id)?.[0]; slot?.kind === 'exit'; slot = slots.get(slot.step)?.[0]) {
    if (slot.exit !== 'next') return slot;
  }
  return null;
}

/** Closes both paths of a condition; of another step, the path that it stands on, which leaves the person on its condition. */
export function closeBranch(stores: Stores, id: StepId): void {
  const sequence = openSequence(stores);
  const isOwn = isCondition(existingStep(sequence, id));
  const around = isOwn ? null : pathAround(sequence, id);
  const paths = isOwn ? pathsOf(sequence, id) : around === null ? [] : [around];
  const { closed, close, select, announce } = stores.view.getState();
  if (paths.length === 0) {
    announce('There is no path here that could be closed.');
    return;
  }
  if (around?.kind === 'exit') select(around.step);
  close(new Set([...closed, ...paths.map(pathKey)]));
  const count = new Set(paths.flatMap((slot) => flowOrder(sequence, stepIn(sequence, slot) ?? id)).map((step) => step.id)).size;
  announce(`Closed: ${counted(count, 'step')} hidden.`);
}

/** Opens the paths of a condition that are closed. */
export function openBranch(stores: Stores, id: StepId): void {
  const { closed, close, announce } = stores.view.getState();
  const own = new Set([stepKey(id), ...pathsOf(openSequence(stores), id).map(pathKey)]);
  const left = [...closed].filter((key) => !own.has(key));
  announce(left.length === closed.size ? 'Nothing is closed here.' : 'Opened.');
  close(new Set(left));
}

/** Opens one path. */
export function openPath({ view }: Stores, slot: Slot): void {
  const { closed, close, announce } = view.getState();
  const own = slot.kind === 'exit' ? [stepKey(slot.step), pathKey(slot)] : [];
  close(new Set([...closed].filter((key) => !own.includes(key))));
  announce('Opened.');
}

/** Lets a step stand out with everything below it, or ends that. */
export function toggleStandsOut(stores: Stores, id: StepId | null): void {
  const { standsOut, letStandOut, announce } = stores.view.getState();
  const next = standsOut === null ? id : null;
  letStandOut(next);
  announce(
    next === null
      ? 'All branches are shown alike.'
      : `${titleOf(existingStep(openSequence(stores), next))} and what is below it stand out.`,
  );
}

/** The steps that are dimmed while one stands out. */
export function dimmedBy(sequence: Sequence, standsOut: StepId | null): ReadonlySet<StepId> | undefined {
  if (standsOut === null || !(standsOut in sequence.steps)) return undefined;
  const bright = new Set(flowOrder(sequence, standsOut).map(({ id }) => id));
  return new Set(Object.values(sequence.steps).flatMap(({ id }) => (bright.has(id) ? [] : [id])));
}
