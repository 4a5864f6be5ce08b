import type { RuleCases } from '../case.ts';
import { catalogCases } from './catalog.ts';
import { deadPathCases } from './deadPaths.ts';
import { dynamicsErrorCases } from './dynamicsErrors.ts';
import { dynamicsWarningCases } from './dynamicsWarnings.ts';
import { goodPracticeCases } from './goodPractice.ts';
import { mergeFieldCases } from './mergeFields.ts';
import { structureCases } from './structure.ts';
import { unfinishedCases } from './unfinished.ts';

/** The cases of every rule: a design that it finds, and a neighbour in which it finds nothing. */
export const cases: RuleCases = {
  ...structureCases,
  ...unfinishedCases,
  ...catalogCases,
  ...dynamicsErrorCases,
  ...dynamicsWarningCases,
  ...deadPathCases,
  ...goodPracticeCases,
  ...mergeFieldCases,
};
