import { expect, test } from 'vitest';
import { countsInWords } from '../../../../renderer/designer/problems/severity.ts';
import type { Severity } from '../../../../shared/check/issue.ts';

const issue = (severity: Severity) => ({ id: 'x', severity, step: null, message: '', reason: '', sources: [] });

test('problems are counted by severity, worst first', () => {
  expect(countsInWords([])).toBe('none');
  expect(countsInWords([issue('hint'), issue('error'), issue('error')])).toBe('2 errors, 1 tip');
});
