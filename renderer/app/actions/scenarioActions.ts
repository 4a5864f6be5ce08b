import type { StepId } from '../../../shared/model/ids.ts';
import { stepOf } from '../../../shared/model/sequence.ts';
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

export const coverAll = action({
  id: 'coverAll',
  name: 'Cover all paths…',
  enabled: isOpen,
  reason: noneOpen,
  run: ({ frame }) => frame.getState().openDialog({ kind: 'cover' }),
});

const showsCoverage = ({ stores }: Studio): boolean => stores.view.getState().coverage;

export const toggleCoverage = action({
  id: 'coverage',
  name: 'Mark or unmark what no scenario tries',
  label: (studio) => (showsCoverage(studio) ? 'Hide what no scenario tries' : 'Mark what no scenario tries'),
  keys: ['V'],
  enabled: ({ stores }) => stores.view.getState().screen === 'designer',
  reason: () => 'The canvas of the designer shows it',
  run: (studio) => {
    const { showCoverage, announce } = studio.stores.view.getState();
    const coverage = !showsCoverage(studio);
    showCoverage(coverage);
    announce(coverage ? 'Paths that no saved scenario takes are marked.' : 'Coverage is hidden.');
  },
});

/** The step that is selected on the canvas of either screen. */
function selectedStep({ stores }: Studio): StepId | null {
  const { screen, selected } = stores.view.getState();
  const sequence = stores.design.getState().document?.history.present.sequence;
  if (!['designer', 'simulator'].includes(screen) || sequence === undefined || selected === null) return null;
  return stepOf(sequence, selected) === undefined ? null : selected;
}

export const makeItHappen = action({
  id: 'makeItHappen',
  name: 'Make it happen…',
  keys: ['G'],
  enabled: (studio) => selectedStep(studio) !== null,
  reason: () => 'Select a step on the canvas first',
  run: (studio) => {
    const step = selectedStep(studio);
    if (step !== null) studio.frame.getState().openDialog({ kind: 'makeHappen', step });
  },
});

export const importScenarioFiles = action({
  id: 'importScenarios',
  name: 'Import scenarios…',
  enabled: isOpen,
  reason: noneOpen,
  run: importScenarios,
});
