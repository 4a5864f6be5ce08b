import { stepsBetween } from '../../../shared/edit/several.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { flowOrder } from '../../../shared/model/sequence.ts';
import { counted } from '../../canvas/labels.ts';
import type { SelectHow } from '../../canvas/walk.ts';
import type { Stores } from '../../state/stores.tsx';
import { openSequence } from '../editing.ts';

/** The selected steps in flow order: the one that the person is on, or several. Undo may have taken some away. */
export function selectedSteps(stores: Stores): readonly StepId[] {
  const { selected, several } = stores.view.getState();
  const { document } = stores.design.getState();
  if (document === null) return [];
  const { sequence } = document.history.present;
  if (several === null) return selected !== null && selected in sequence.steps ? [selected] : [];
  return flowOrder(sequence).flatMap(({ id }) => (several.steps.has(id) ? [id] : []));
}

/** Selects a step as a click or an arrow key does: it alone, one more or one less, or all of its path from where the selection began. */
export function selectBy(stores: Stores, step: StepId | null, how: SelectHow): void {
  const { selected, select } = stores.view.getState();
  if (how === 'alone' || step === null || selected === null) select(step);
  else if (how === 'oneMore') selectOneMore(stores, step);
  else selectRange(stores, step);
}

function selectOneMore(stores: Stores, step: StepId): void {
  const now = new Set(selectedSteps(stores));
  if (!now.delete(step)) now.add(step);
  const [first] = now;
  if (first !== undefined) take(stores, now.has(step) ? step : first, now, step);
}

function selectRange(stores: Stores, step: StepId): void {
  const { selected, several } = stores.view.getState();
  const anchor = several?.anchor ?? selected;
  const range = anchor === null ? null : stepsBetween(openSequence(stores), anchor, step);
  if (anchor === null || range === null) stores.view.getState().announce('That step is on another path. Ctrl+click selects it as well.');
  else take(stores, step, new Set(range), anchor);
}

export function selectAll(stores: Stores): void {
  const all = flowOrder(openSequence(stores)).map(({ id }) => id);
  const { selected } = stores.view.getState();
  const [first] = all;
  if (first === undefined) return;
  const on = selected !== null && all.includes(selected) ? selected : first;
  take(stores, on, new Set(all), on);
}

function take({ view }: Stores, on: StepId, steps: ReadonlySet<StepId>, anchor: StepId): void {
  const { select, selectSeveral, announce } = view.getState();
  if (steps.size < 2) select(on);
  else selectSeveral(on, { steps, anchor });
  announce(`${counted(steps.size, 'step')} selected.`);
}
