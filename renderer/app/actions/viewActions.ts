import { focusPane } from '../panes.ts';
import { issuesOf, stepWithProblem } from '../problems.ts';
import type { Studio } from '../studio.tsx';
import { action } from './action.ts';

const noneOpen = () => 'No sequence is open';
const isOpen = ({ stores }: Studio): boolean => stores.design.getState().document !== null;

export const showDesigner = action({
  id: 'design',
  name: 'Design',
  keys: ['$mod+1'],
  enabled: isOpen,
  reason: noneOpen,
  run: ({ stores }) => stores.view.getState().show('designer'),
});

export const showSimulator = action({
  id: 'simulate',
  name: 'Simulate',
  keys: ['$mod+2'],
  enabled: isOpen,
  reason: noneOpen,
  run: ({ stores }) => stores.view.getState().show('simulator'),
});

export const nextPane = action({ id: 'nextPane', name: 'Next pane', keys: ['F6', '$mod+F6'], run: () => focusPane(1) });
export const previousPane = action({
  id: 'previousPane',
  name: 'Previous pane',
  keys: ['Shift+F6', '$mod+Shift+F6'],
  run: () => focusPane(-1),
});

const onlyInDesigner = () => 'Problems are walked through in the designer';
const inDesigner = ({ stores }: Studio): boolean => stores.view.getState().screen === 'designer';

function goToProblem({ stores }: Studio, by: 1 | -1): void {
  const design = stores.design.getState().document?.history.present;
  if (design === undefined) return;
  const issues = issuesOf(stores, design);
  const { selected, select, announce } = stores.view.getState();
  const step = stepWithProblem(issues, selected, by);
  if (step !== null) select(step);
  const told = step === null ? issues : issues.filter((issue) => issue.step === step);
  announce(told.length === 0 ? 'There are no problems.' : told.map(({ message }) => message).join(' '));
}

export const nextProblem = action({
  id: 'nextProblem',
  name: 'Next problem',
  keys: ['F8'],
  enabled: inDesigner,
  reason: onlyInDesigner,
  run: (studio) => goToProblem(studio, 1),
});

export const previousProblem = action({
  id: 'previousProblem',
  name: 'Previous problem',
  keys: ['Shift+F8'],
  enabled: inDesigner,
  reason: onlyInDesigner,
  run: (studio) => goToProblem(studio, -1),
});

export const showPalette = action({
  id: 'palette',
  name: 'Search or run…',
  keys: ['$mod+K', '$mod+Shift+P', 'Alt+Q'],
  run: ({ frame }) => frame.getState().openDialog({ kind: 'palette' }),
});

export const showKeys = action({
  id: 'keys',
  name: 'Keyboard shortcuts',
  keys: ['F1', 'Shift+?', '?'],
  run: ({ frame }) => frame.getState().openDialog({ kind: 'keys' }),
});
