import { expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../build/counts.mjs';

it('counts vitest’s pending and todo tests as skipped', () => {
  const report = { numPassedTests: 5, numFailedTests: 0, numPendingTests: 2, numTodoTests: 3, testResults: [] };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 0, skipped: 5, failures: [] });
});

it('names vitest’s failed tests, and files that did not load, with the first lines of the reason', () => {
  const tests = [
    { status: 'passed', fullName: 'is fine', failureMessages: null },
    { status: 'failed', fullName: 'adds up', failureMessages: ['1\n\n2\n3\n4\n5\n6\n7'] },
  ];
  const testResults = [
    { name: 'a.test.ts', status: 'failed', message: '', assertionResults: tests },
    { name: 'b.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    { name: 'c.test.ts', status: 'passed', message: '', assertionResults: [] },
  ];
  const { failures } = vitestCounts({ numPassedTests: 1, numFailedTests: 1, numPendingTests: 0, numTodoTests: 0, testResults });
  expect(failures).toEqual(['a.test.ts: adds up\n    1\n    2\n    3\n    4\n    5\n    6', 'b.test.ts\n    no such module']);
});

it('counts a test that Playwright calls flaky as failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 4 }, suites: [] };
  expect(playwrightCounts(report)).toEqual({ passed: 7, failed: 3, skipped: 4, failures: [] });
});

it('names Playwright’s failed tests, however deep they stand', () => {
  const spec = (title: string, ok: boolean, message?: string) => ({
    file: 'a.spec.ts',
    title,
    ok,
    tests: [{ projectName: 'electron', results: [{}, message === undefined ? {} : { error: { message } }] }],
  });
  const suites = [{ specs: [spec('opens', true)], suites: [{ specs: [spec('closes', false, 'it stayed open')] }] }];
  const { failures } = playwrightCounts({ stats: { expected: 1, unexpected: 1, flaky: 0, skipped: 0 }, suites });
  expect(failures).toEqual(['[electron] a.spec.ts: closes\n    it stayed open']);
});
