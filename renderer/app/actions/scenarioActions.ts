import { runAllScenarios } from '../../simulator/scenarios/editing.ts';
import { importScenarios } from '../scenarios/scenarioFiles.ts';
import type { Studio } from '../studio.tsx';
import { action } from './action.ts';

/** The saved scenarios of the open sequence. */

const isOpen = ({ stores }: Studio): boolean => stores.design.getState().document !== null;
const noneOpen = () => 'No sequence is open';
const scenariosOf = ({ stores }: Studio) => stores.design.getState().document?.history.present.scenarios ?? [];

export const showScenarios = action({
  id: 'showScenarios',
  name: 'Show scenarios',
  keys: ['$mod+Shift+S'],
  enabled: ({ stores }) => stores.view.getState().screen === 'designer',
  reason: () => 'They stand below the canvas in the designer',
  run: ({ stores }) => stores.view.getState().showBottom('scenarios', 'focus'),
});

export const runScenarios = action({
  id: 'runScenarios',
  name: 'Run all scenarios',
  keys: ['F9'],
  enabled: (studio) => isOpen(studio) && scenariosOf(studio).length > 0,
  reason: (studio) => (isOpen(studio) ? 'No scenario is saved yet' : noneOpen()),
  run: ({ stores }) => runAllScenarios(stores),
});

export const importScenarioFiles = action({
  id: 'importScenarios',
  name: 'Import scenarios…',
  enabled: isOpen,
  reason: noneOpen,
  run: importScenarios,
});
