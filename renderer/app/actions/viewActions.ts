import type { Theme } from '../../../shared/bridge.ts';
import { focusPane } from '../panes.ts';
import { issuesOf, stepWithProblem } from '../problems.ts';
import type { Studio } from '../studio.tsx';
import { action } from './action.ts';

const isOpen = ({ stores }: Studio): boolean => stores.design.getState().document !== null;

export const showDesigner = action({
  id: 'design',
  name: 'Design',
  keys: ['$mod+1'],
  enabled: isOpen,
  run: ({ stores }) => stores.view.getState().show('designer'),
});

export const showSimulator = action({
  id: 'simulate',
  name: 'Simulate',
  keys: ['$mod+2'],
  enabled: isOpen,
  run: ({ stores }) => stores.view.getState().show('simulator'),
});

export const nextPane = action({ id: 'nextPane', name: 'Next pane', keys: ['F6', '$mod+F6'], run: () => focusPane(1) });
export const previousPane = action({
  id: 'previousPane',
  name: 'Previous pane',
  keys: ['Shift+F6', '$mod+Shift+F6'],
  run: () => focusPane(-1),
});

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
  run: (studio) => goToProblem(studio, 1),
});

export const previousProblem = action({
  id: 'previousProblem',
  name: 'Previous problem',
  keys: ['Shift+F8'],
  enabled: inDesigner,
  run: (studio) => goToProblem(studio, -1),
});

/** Shows a theme at once, and keeps it: in the host, which colours its own parts, and for the next start. */
async function chooseTheme({ stores, bridge, storage }: Studio, theme: Theme): Promise<void> {
  const { setTheme, notify } = stores.view.getState();
  setTheme(theme);
  const failed = (reason: string) => notify({ text: `The theme could not be kept: ${reason}`, intent: 'error', action: null });
  const shown = await bridge.setTheme(theme);
  if (!shown.ok) failed(shown.error.message);
  await storage.writeTheme(theme).catch((error: unknown) => failed(String(error)));
}

const themeAction = (theme: Theme, name: string) =>
  action({
    id: `theme-${theme}`,
    name,
    enabled: ({ stores }) => stores.view.getState().theme !== theme,
    run: (studio) => chooseTheme(studio, theme),
  });

export const themeActions = [
  themeAction('system', 'Theme of the system'),
  themeAction('light', 'Light theme'),
  themeAction('dark', 'Dark theme'),
] as const;

export const showKeys = action({
  id: 'keys',
  name: 'Keyboard shortcuts',
  keys: ['F1', 'Shift+?', '?'],
  run: ({ frame }) => frame.getState().openDialog({ kind: 'keys' }),
});
