import type { Action, ActionMenu } from './action.ts';
import { backToDraft, finish, redo, undo } from './editActions.ts';
import { duplicate, exportToFile, goToLibrary, importFromFiles, newBlank, newFromTemplate, print, remove } from './fileActions.ts';
import {
  nextPane,
  nextProblem,
  previousPane,
  previousProblem,
  showDesigner,
  showKeys,
  showSimulator,
  themeActions,
} from './viewActions.ts';

/** The one table of actions, as the menus show them. */
export const actionMenus: readonly ActionMenu[] = [
  {
    label: 'File',
    groups: [[newBlank, newFromTemplate], [importFromFiles, exportToFile, print], [duplicate, remove], [goToLibrary]],
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
    groups: [[showDesigner, showSimulator], [nextPane, previousPane], [nextProblem, previousProblem], themeActions],
  },
  { label: 'Help', groups: [[showKeys]] },
];

export const actions: readonly Action[] = actionMenus.flatMap((menu) => menu.groups.flat());
