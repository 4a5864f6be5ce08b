import type { Action, ActionMenu } from './action.ts';
import { backToDraft, finish, redo, undo } from './editActions.ts';
import { duplicate, exportToFile, goToLibrary, importFromFiles, newBlank, newFromTemplate, remove } from './fileActions.ts';
import { showSettings, sizeActions, themeActions } from './settingsActions.ts';
import { closeThisTab, nextTab, previousTab } from './tabActions.ts';
import { nextPane, nextProblem, previousPane, previousProblem, showDesigner, showKeys, showPalette, showSimulator } from './viewActions.ts';

/** The one table of actions, as the menus show them. */
export const actionMenus: readonly ActionMenu[] = [
  {
    label: 'File',
    groups: [
      [newBlank, newFromTemplate],
      [importFromFiles, exportToFile],
      [duplicate, remove],
      [goToLibrary, closeThisTab],
      [showSettings],
    ],
  },
  {
    label: 'Edit',
    groups: [
      [undo, redo],
      [finish, backToDraft],
    ],
  },
  {
    label: 'View',
    groups: [
      [showPalette],
      [showDesigner, showSimulator],
      [nextTab, previousTab],
      [nextPane, previousPane],
      [nextProblem, previousProblem],
      themeActions,
      sizeActions,
    ],
  },
  { label: 'Help', groups: [[showKeys]] },
];

export const actions: readonly Action[] = actionMenus.flatMap((menu) => menu.groups.flat());
