import { expect, it } from 'vitest';
import { check } from '../../../shared/check/check.ts';
import type { RuleCases } from './case.ts';
import { catalogCases } from './cases/catalog.ts';
import { dynamicsErrorCases } from './cases/dynamicsErrors.ts';
import { dynamicsWarningCases } from './cases/dynamicsWarnings.ts';
import { goodPracticeCases } from './cases/goodPractice.ts';
import { mergeFieldCases } from './cases/mergeFields.ts';
import { structureCases } from './cases/structure.ts';
import { unfinishedCases } from './cases/unfinished.ts';
import { contextWith } from './designs.ts';

const groups: readonly RuleCases[] = [
  structureCases,
  unfinishedCases,
  catalogCases,
  dynamicsErrorCases,
  dynamicsWarningCases,
  goodPracticeCases,
  mergeFieldCases,
];

/** The fields that the bad examples of a rule are said to be about; a dash for none. */
function fieldsOf(rule: string): string {
  const examples = groups.flatMap((cases) => cases[rule] ?? []);
  const issues = examples.flatMap(({ bad }) => check(bad.design, contextWith(bad.library, bad.catalog)).filter(({ id }) => id === rule));
  return [...new Set(issues.map(({ field }) => field ?? '-'))].sort().join(' ');
}

it.each([
  ['sequence-name-missing', 'name'],
  ['step-name-missing', 'name'],
  ['name-too-long', 'name'],
  ['description-too-long', 'description'],
  ['template-missing', 'template versionB'],
  ['condition-unfinished', 'expression process results stages'],
  ['update-field-unfinished', 'column value'],
  ['advance-unfinished', 'target'],
  ['unknown-record-type', 'recordType'],
  ['unknown-template', 'template'],
  ['unknown-call-result', 'results'],
  ['unknown-process', 'process'],
  ['unknown-stage', 'stages'],
  ['unknown-column', 'column expression'],
  ['unknown-choice', 'expression value'],
  ['comparison-not-allowed', 'expression value'],
  ['unknown-merge-field', 'template versionB'],
  ['wait-out-of-range', 'duration'],
  ['advance-to-itself', 'target'],
  ['advance-to-missing', 'target'],
  ['advance-other-record-type', 'target'],
  ['advance-to-draft', 'target'],
  ['circular-hand-over', 'target'],
  ['update-field-column-type', 'column'],
  ['ab-share-out-of-range', 'shareA'],
  ['exit-on-reply-without-email', 'options'],
  ['replied-never-runs', 'results'],
  ['call-without-script', 'script'],
  ['wait-ends-path', '-'],
  ['step-unreachable', '-'],
])('what %s finds stands at %s', (rule, fields) => expect(fieldsOf(rule)).toBe(fields));
