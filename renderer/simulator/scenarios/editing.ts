import type { Edit, SingleEdit } from '../../../shared/edit/edit.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { acceptedBy, expectationFrom } from '../../../shared/scenarios/expectation.ts';
import type { World } from '../../../shared/scenarios/runAll.ts';
import { countsInWords } from '../../../shared/scenarios/summary.ts';
import type { Stores } from '../../state/stores.tsx';
import { worldOf } from '../../state/world.ts';

/** What a person does to the saved scenarios. Each is one edit of the design, so undo brings back what was. */

/** Makes an edit and says what it did; a refusal is shown. Answers whether it was made. */
function make({ design, view }: Stores, edit: Edit, told: string): boolean {
  const made = design.getState().dispatch(edit);
  const { refusal } = design.getState();
  if (made) view.getState().announce(told);
  else if (refusal !== null) view.getState().notify({ text: refusal, intent: 'error', action: null });
  return made;
}

export const saveScenario = (stores: Stores, scenario: Scenario): boolean =>
  make(stores, { kind: 'putScenario', scenario }, `Saved the scenario "${scenario.name}".`);

export function duplicateScenario(stores: Stores, scenario: Scenario): void {
  const copy = { ...scenario, id: stores.newScenarioId(), name: `${scenario.name} - copy` };
  make(stores, { kind: 'putScenario', scenario: copy }, `Made the scenario "${copy.name}".`);
}

/** Deletes a scenario and offers to undo that, for as long as nothing else was changed. */
export function deleteScenario(stores: Stores, { id, name }: Scenario): void {
  const { design, view } = stores;
  const text = `Deleted the scenario "${name}".`;
  if (!make(stores, { kind: 'removeScenario', scenario: id }, text)) return;
  const after = design.getState().document?.history.present;
  const run = (): void => {
    if (design.getState().document?.history.present === after) design.getState().undo();
    view.getState().notify(null);
  };
  view.getState().notify({ text, intent: 'info', action: { label: 'Undo', run } });
}

/** What is expected of a scenario becomes what its run does now; where nothing was, all that it does. */
function accepting(world: World, scenario: Scenario): SingleEdit {
  const input = { ...world, scenario };
  const run = simulate(input);
  const expects = scenario.expects === null ? expectationFrom(input, run) : acceptedBy(scenario.expects, input, run);
  return { kind: 'putScenario', scenario: { ...scenario, expects } };
}

export function acceptResult(stores: Stores, scenario: Scenario): void {
  const world = worldOf(stores);
  if (world === null) return;
  const name = `Accept the new result of "${scenario.name}"`;
  make(stores, { kind: 'several', name, edits: [accepting(world, scenario)] }, `The new result of "${scenario.name}" is accepted.`);
}

/** Accepts what every one of these scenarios does now, as one edit. */
export function acceptResults(stores: Stores, scenarios: readonly Scenario[]): void {
  const world = worldOf(stores);
  if (world === null || scenarios.length === 0) return;
  const many = `${scenarios.length} ${scenarios.length === 1 ? 'result' : 'results'}`;
  const edits = scenarios.map((scenario) => accepting(world, scenario));
  make(stores, { kind: 'several', name: `Accept ${many}`, edits }, `Accepted ${many}.`);
}

/** Adds scenarios that were found for what no other takes, as one edit. */
export function addScenarios(stores: Stores, scenarios: readonly Scenario[]): void {
  const many = `${scenarios.length} ${scenarios.length === 1 ? 'scenario' : 'scenarios'}`;
  const edits = scenarios.map((scenario): SingleEdit => ({ kind: 'putScenario', scenario }));
  make(stores, { kind: 'several', name: `Cover all paths with ${many}`, edits }, `Added ${many}.`);
}

/** Runs all scenarios anew and says what came of it. */
export async function runAllScenarios(stores: Stores): Promise<void> {
  const world = worldOf(stores);
  if (world === null) return;
  if (!(await stores.scenarios.getState().runAll(world))) return;
  const words = countsInWords([...stores.scenarios.getState().outcomes.values()]);
  stores.view.getState().announce(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`);
}

/** Shows a scenario in the simulator, played up to a line. */
export function openScenario(stores: Stores, scenario: Scenario, line: number): void {
  const world = worldOf(stores);
  if (world === null) return;
  const { design, ...around } = world;
  stores.run.getState().start(design, scenario, around);
  stores.run.getState().moveTo(line);
  stores.view.getState().show('simulator');
}
