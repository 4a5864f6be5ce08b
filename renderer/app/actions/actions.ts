import type { Action, ActionMenu } from './action.ts';
import { makeBackup, showBackups } from './backupActions.ts';
import { exportCatalog, resetCatalog, showCatalog } from './catalogActions.ts';
import { backToDraft, finish, redo, undo } from './editActions.ts';
import {
  duplicate,
  exportBundle,
  exportToFile,
  goToLibrary,
  importFromFiles,
  newBlank,
  newFromTemplate,
  print,
  remove,
} from './fileActions.ts';
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
import { backToFinished, find, findNext, findPrevious, showChanges, showHistory, showProblems, toggleDays } from './panelActions.ts';
import { newExercise, openExercise, showPersonas, showPractice } from './practiceActions.ts';
import { printReport, saveReportData, saveReportPage, saveReportSheet } from './reportActions.ts';
import { coverAll, importScenarioFiles, makeItHappen, runScenarios, showScenarios, toggleCoverage } from './scenarioActions.ts';
import { showSettings, sizeActions, themeActions } from './settingsActions.ts';
import { showAdd, showOutline, toggleSide } from './sideActions.ts';
import {
  dayLater,
  hourLater,
  markThisMoment,
  nextDecision,
  nextEvent,
  playOrPause,
  present,
  previousEvent,
  showBranches,
  showQueue,
  toEnd,
  toStart,
  untilBranch,
  why,
} from './simulatorActions.ts';
import {
  closePaths,
  continueElsewhere,
  copy,
  copyBelow,
  cut,
  cutBelow,
  deleteSteps,
  duplicateBelow,
  duplicateStep,
  extractBranch,
  focusBranch,
  moveDown,
  moveElsewhere,
  moveUp,
  openPaths,
  partPaths,
  paste,
  selectAllSteps,
} from './structureActions.ts';
import { closeThisTab, nextTab, previousTab } from './tabActions.ts';
import { saveCopyOfUnsaved, trySavingAgain } from './unsavedActions.ts';
import { saveVersion, showVersions } from './versionActions.ts';
import { nextPane, nextProblem, previousPane, previousProblem, showDesigner, showKeys, showPalette, showSimulator } from './viewActions.ts';

/** The one table of actions, as the menus show them. */
export const actionMenus: readonly ActionMenu[] = [
  {
    label: 'File',
    groups: [
      [newBlank, newFromTemplate],
      [importFromFiles, exportToFile, exportBundle, exportCatalog, print],
      [saveVersion],
      [duplicate, remove],
      [goToLibrary, closeThisTab],
      [saveCopyOfUnsaved, trySavingAgain],
      [showBackups, makeBackup],
      [showSettings],
    ],
  },
  {
    label: 'Edit',
    groups: [
      [undo, redo],
      [cut, cutBelow, copy, copyBelow, paste, duplicateStep, duplicateBelow],
      [deleteSteps, selectAllSteps],
      [find, findNext, findPrevious],
      [finish, backToDraft, showChanges, backToFinished],
      [resetCatalog],
    ],
  },
  {
    label: 'Sequence',
    groups: [[moveUp, moveDown, moveElsewhere], [continueElsewhere, partPaths], [extractBranch]],
  },
  {
    label: 'Simulate',
    groups: [
      [playOrPause],
      [nextEvent, previousEvent, nextDecision, untilBranch],
      [hourLater, dayLater],
      [toStart, toEnd],
      [why],
      [markThisMoment, showBranches, showQueue],
      [present],
      [newExercise, openExercise],
      [showPersonas],
      [saveReportPage, saveReportSheet, saveReportData, printReport],
    ],
  },
  { label: 'Scenarios', groups: [[showScenarios, runScenarios, toggleCoverage], [coverAll, makeItHappen], [importScenarioFiles]] },
  {
    label: 'View',
    groups: [
      [showPalette],
      [showDesigner, showSimulator, showCatalog, showPractice],
      [nextTab, previousTab],
      [showOutline, showAdd, toggleSide],
      [showProblems, showHistory, showVersions],
      [toggleDays],
      [closePaths, openPaths, focusBranch],
      [nextPane, previousPane],
      [nextProblem, previousProblem],
      themeActions,
      sizeActions,
    ],
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
