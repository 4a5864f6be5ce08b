import { type FileRefusal, refusalInWords } from '../../../shared/file/refusal.ts';
import { decodeScenario, encodeScenario, SCENARIO_EXTENSION } from '../../../shared/file/scenarioFile.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { fail } from '../../../shared/result.ts';
import { fileName, freeName } from '../../storage/transfer.ts';
import type { Studio } from '../studio.tsx';

/** Writes a scenario to a file that the person chooses: what `simulate --scenario` reads. Cancelling does nothing. */
export async function exportScenario({ stores, bridge }: Studio, scenario: Scenario): Promise<void> {
  const { name } = scenario;
  const suggestedName = fileName(name, SCENARIO_EXTENSION);
  const saved = await bridge.saveFile({ title: 'Export scenario', suggestedName, text: encodeScenario(scenario) });
  const { notify } = stores.view.getState();
  if (!saved.ok) notify({ text: `Could not export "${name}": ${saved.error.message}`, intent: 'error', action: null });
  else if (saved.value !== null) notify({ text: `Exported "${name}" as ${saved.value.name}.`, intent: 'success', action: null });
}

const aBundle: FileRefusal = { kind: 'notOurs', place: '', reason: 'is a zip; a bundle is imported in the library.' };

/** Adds scenarios from files to the open sequence, as one edit. One that cannot be read keeps all of them out, and says why. */
export async function importScenarios({ stores, bridge }: Studio): Promise<void> {
  const { notify, announce } = stores.view.getState();
  const opened = await bridge.openFiles();
  if (!opened.ok) return notify({ text: opened.error.message, intent: 'error', action: null });
  const design = stores.design.getState().document?.history.present;
  if (design === undefined || opened.value.length === 0) return;

  const names = new Set(design.scenarios.map(({ name }) => name));
  const read: Scenario[] = [];
  for (const file of opened.value) {
    const decoded = 'text' in file ? decodeScenario(file.text) : fail(aBundle);
    if (!decoded.ok) return notify({ text: `${file.name}: ${refusalInWords(decoded.error)}`, intent: 'error', action: null });
    const name = freeName(decoded.value.name, names);
    names.add(name);
    read.push({ ...decoded.value, id: stores.newScenarioId(), name });
  }
  const words = read.length === 1 ? `the scenario "${read[0]?.name ?? ''}"` : `${read.length} scenarios`;
  const edits = read.map((scenario) => ({ kind: 'putScenario' as const, scenario }));
  if (!stores.design.getState().dispatch({ kind: 'several', name: `Import ${words}`, edits })) return;
  announce(`Imported ${words}.`);
  notify({ text: `Imported ${words}.`, intent: 'success', action: null });
}
