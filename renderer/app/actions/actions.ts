import type { Action, ActionMenu } from './action.ts';
import { backToDraft, finish, redo, undo } from './editActions.ts';
import { duplicate, exportToFile, goToLibrary, importFromFiles, newBlank, newFromTemplate, remove } from './fileActions.ts';
import {
  archive,
  editTags,
  emptyBin,
  erase,
  findInLibrary,
  keepAsTemplate,
  pin,
  renameInLibrary,
  restore,
  showArchive,
  showBin,
  showList,
  showWhereUsed,
  switchLayout,
} from './libraryActions.ts';
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
      [finish, backToDraft],
    ],
  },
  {
    label: 'View',
    groups: [[showDesigner, showSimulator], [nextPane, previousPane], [nextProblem, previousProblem], themeActions],
  },
  {
    label: 'Library',
    groups: [
      [findInLibrary, showList, showArchive, showBin, switchLayout],
      [renameInLibrary, editTags, pin, archive],
      [keepAsTemplate, showWhereUsed],
      [restore, erase, emptyBin],
    ],
  },
  { label: 'Help', groups: [[showKeys]] },
];

export const actions: readonly Action[] = actionMenus.flatMap((menu) => menu.groups.flat());
