import { expect, test } from 'vitest';
import { countsInWords, stepWithProblem } from '../../../renderer/app/problems.ts';
import type { Issue, Severity } from '../../../shared/check/issue.ts';
import { StepId } from '../../../shared/model/ids.ts';

const issue = (step: string | null, severity: Severity = 'error'): Issue => ({
  id: 'rule',
  severity,
  step: step === null ? null : StepId.parse(step),
  message: 'Something is missing.',
  reason: 'Because.',
  sources: [],
});

test('walks the steps with problems in both directions, round and round', () => {
  const issues = [issue(null), issue('a'), issue('b'), issue('a'), issue('c')];
  const from = (step: string | null, by: 1 | -1) => stepWithProblem(issues, step === null ? null : StepId.parse(step), by);
  expect([from(null, 1), from('a', 1), from('b', 1), from('c', 1)]).toEqual(['a', 'b', 'c', 'a']);
  expect([from(null, -1), from('a', -1), from('c', -1)]).toEqual(['c', 'c', 'b']);
  expect(from('elsewhere', 1)).toBe('a');
});

test('there is nowhere to go without a step that has a problem', () => {
  expect(stepWithProblem([issue(null)], null, 1)).toBeNull();
});

test('counts errors and warnings, not hints', () => {
  expect(countsInWords([issue('a'), issue('b', 'warning'), issue('c', 'warning'), issue('d', 'hint')])).toBe('1 error, 2 warnings');
  expect(countsInWords([])).toBe('no errors, no warnings');
});
