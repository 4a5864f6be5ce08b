import type { Action, ActionMenu } from './action.ts';
import { backToDraft, finish, redo, undo } from './editActions.ts';
import { duplicate, exportToFile, goToLibrary, importFromFiles, newBlank, newFromTemplate, remove } from './fileActions.ts';
import {
  continueElsewhere,
  copy,
  copyBelow,
  cut,
  cutBelow,
  duplicateStep,
  extractBranch,
  moveDown,
  moveElsewhere,
  moveUp,
  partPaths,
  paste,
} from './structureActions.ts';
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
    groups: [[newBlank, newFromTemplate], [importFromFiles, exportToFile], [duplicate, remove], [goToLibrary]],
  },
  {
    label: 'Edit',
    groups: [
      [undo, redo],
      [cut, cutBelow, copy, copyBelow, paste, duplicateStep],
      [finish, backToDraft],
    ],
  },
  {
    label: 'Sequence',
    groups: [[moveUp, moveDown, moveElsewhere], [continueElsewhere, partPaths], [extractBranch]],
  },
  {
    label: 'View',
    groups: [[showDesigner, showSimulator], [nextPane, previousPane], [nextProblem, previousProblem], themeActions],
  },
  { label: 'Help', groups: [[showKeys]] },
];

export const actions: readonly Action[] = actionMenus.flatMap((menu) => menu.groups.flat());
