import { withChanges } from '../../../shared/engine/change.ts';
import { rules } from '../../../shared/engine/rules.ts';
import { lineAt } from '../../../shared/engine/situation.ts';
import type { TraceLine } from '../../../shared/engine/trace.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import type { Stores } from '../../state/stores.tsx';

/** The line that says what became of a step, counted from 1: the last one about it that has been played. `null` where the run has not been there. */
export function lineOfStep({ run: store }: Pick<Stores, 'run'>, step: StepId): number | null {
  const { run, playhead } = store.getState();
  if (run === null) return null;
  const { design } = lineAt(run, playhead);
  for (let place = playhead; place >= 1; place -= 1) {
    const line = run.trace[place - 1];
    if (line?.step === step && line.design === design) return place;
  }
  return null;
}

/** Opens the reasons of a line and says them; `null` closes them. */
export function explain({ run: store, player, view }: Stores, place: number | null): void {
  const line = place === null ? undefined : store.getState().run?.trace[place - 1];
  if (line === undefined) {
    player.getState().set({ explained: null });
    return;
  }
  player.getState().set({ panel: 'log', explained: place });
  view.getState().announce(reasonsOf(line));
}

/** Why the run went on from a step as it did; a step that it has not come to says so. */
export function explainStep(stores: Stores, step: StepId): void {
  const place = lineOfStep(stores, step);
  if (place !== null) explain(stores, place);
  else stores.view.getState().announce('The run has not come to this step.');
}

/** Explains what has the keyboard: the line of the log, the step of the canvas, or else the line at the playhead. Once more closes it. */
export function explainFocused(stores: Stores, focused: Element | null): void {
  const { playhead } = stores.run.getState();
  const { selected } = stores.view.getState();
  const line = focused?.closest('[data-line]')?.getAttribute('data-line') ?? null;
  const onCanvas = line === null && focused !== null && focused.closest('.react-flow') !== null;
  const place = line === null ? playhead : Number(line);
  if (onCanvas && selected !== null) explainStep(stores, selected);
  else explain(stores, stores.player.getState().explained === place ? null : place);
}

/** Shows the step of a line on the canvas and gives it the keyboard. */
export function showStepOf({ run: store, player, view }: Stores, place: number): void {
  const step = store.getState().run?.trace[place - 1]?.step ?? null;
  if (step === null) return;
  view.getState().select(step);
  player.getState().set({ shownStep: { step } });
}

/** Makes what would have flipped a judgement happen, on a branch of its own, and goes to that judgement. */
export function tryFlip({ run: store, player, view }: Stores, place: number): void {
  const { run, scenario, branchOff } = store.getState();
  const line = run?.trace[place - 1];
  const flip = line?.event.kind === 'judged' ? line.event.ledger.flip : null;
  if (line === undefined || flip === null || scenario === null) return;
  const name = flip.text.slice(0, 200);
  branchOff(withChanges(scenario, flip.changes), name, line.at);
  player.getState().set({ explained: null, panel: 'branches' });
  view.getState().announce(`A new branch: ${flip.text}`);
}

function reasonsOf(line: TraceLine): string {
  const { event } = line;
  const ledger = event.kind === 'judged' ? event.ledger : null;
  const found = ledger?.rows.map(({ operand, operator, expected, actual }) => `${operand} ${operator} ${expected}: found ${actual}.`) ?? [];
  return [line.text, ...found, ledger?.flip?.text ?? '', `Rule ${line.rule}: ${rules[line.rule]}.`].filter((part) => part !== '').join(' ');
}
