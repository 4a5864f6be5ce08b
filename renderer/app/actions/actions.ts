import type { Action, ActionMenu } from './action.ts';
import { backToDraft, finish, redo, undo } from './editActions.ts';
import { duplicate, exportToFile, goToLibrary, importFromFiles, newBlank, newFromTemplate, remove } from './fileActions.ts';
import { backToFinished, find, findNext, findPrevious, showChanges, showHistory, showProblems, toggleDays } from './panelActions.ts';
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
      [find, findNext, findPrevious],
      [finish, backToDraft, showChanges, backToFinished],
    ],
  },
  {
    label: 'View',
    groups: [
      [showDesigner, showSimulator],
      [showProblems, showHistory],
      [toggleDays],
      [nextPane, previousPane],
      [nextProblem, previousProblem],
      themeActions,
    ],
  },
  { label: 'Help', groups: [[showKeys]] },
];

export const actions: readonly Action[] = actionMenus.flatMap((menu) => menu.groups.flat());
