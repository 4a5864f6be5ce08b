import type { Rule } from './rule.ts';
import { abShareOutOfRange } from './rules/abTest.ts';
import { advanceFirst, advanceOtherRecordType, advanceToDraft, advanceToItself, advanceToMissing } from './rules/advance.ts';
import { automatedWithoutWait } from './rules/automated.ts';
import { pathNeverRuns } from './rules/deadPaths.ts';
import { exitOnReplyWithoutEmail, repliedNeverRuns } from './rules/exitOnReply.ts';
import { comparisonNotAllowed, unknownChoice, unknownColumn } from './rules/fields.ts';
import { branchesJoin } from './rules/joins.ts';
import { circularHandOver, followUpWithoutLeadIn, libraryFull } from './rules/library.ts';
import { unknownMergeField } from './rules/mergeFields.ts';
import { descriptionTooLong, nameTooLong, sequenceNameMissing, stepNameMissing } from './rules/names.ts';
import { tooManyContacts } from './rules/pace.ts';
import { linkedInNeedsSalesNavigator, timeoutFlowNeeded } from './rules/prerequisites.ts';
import { manyEmailsNoReplyCheck } from './rules/replyCheck.ts';
import { samePaths } from './rules/samePaths.ts';
import { callWithoutScript } from './rules/script.ts';
import { exitToMissingStep, loop, sequenceEmpty, stepIdTwice, stepUnreachable } from './rules/shape.ts';
import { pathTooLong, tooManySteps } from './rules/size.ts';
import { conditionNotUnderSubject, conditionWithoutSubject } from './rules/subjects.ts';
import { advanceUnfinished, conditionUnfinished, templateMissing, updateFieldUnfinished } from './rules/unfinished.ts';
import { unknownCallResult, unknownProcess, unknownRecordType, unknownStage, unknownTemplate } from './rules/unknown.ts';
import { updateFieldColumnType } from './rules/updateField.ts';
import { twoWaitsInARow, waitEndsPath, waitOutOfRange } from './rules/waits.ts';
import { dueOutsideWorkingTime } from './rules/workingTime.ts';

/** Every rule, in the order in which issues about one step are told. */
export const rules: readonly Rule[] = [
  // Structure: errors
  sequenceEmpty,
  stepUnreachable,
  exitToMissingStep,
  loop,
  stepIdTwice,
  sequenceNameMissing,
  stepNameMissing,
  nameTooLong,
  descriptionTooLong,
  conditionWithoutSubject,
  templateMissing,
  conditionUnfinished,
  updateFieldUnfinished,
  advanceUnfinished,
  unknownRecordType,
  unknownTemplate,
  unknownCallResult,
  unknownProcess,
  unknownStage,
  unknownColumn,
  unknownChoice,
  comparisonNotAllowed,
  // Structure: a warning
  unknownMergeField,
  // Dynamics 365: errors
  waitEndsPath,
  waitOutOfRange,
  advanceFirst,
  advanceToItself,
  advanceToMissing,
  advanceOtherRecordType,
  updateFieldColumnType,
  abShareOutOfRange,
  exitOnReplyWithoutEmail,
  conditionNotUnderSubject,
  // Dynamics 365: warnings
  branchesJoin,
  tooManySteps,
  pathTooLong,
  advanceToDraft,
  libraryFull,
  automatedWithoutWait,
  repliedNeverRuns,
  pathNeverRuns,
  linkedInNeedsSalesNavigator,
  timeoutFlowNeeded,
  // Good practice: hints
  twoWaitsInARow,
  samePaths,
  manyEmailsNoReplyCheck,
  tooManyContacts,
  dueOutsideWorkingTime,
  callWithoutScript,
  circularHandOver,
  followUpWithoutLeadIn,
];
