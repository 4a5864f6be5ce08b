import { expect, it } from 'vitest';
import { playwrightCounts, vitestCounts } from '../../build/counts.mjs';

it('counts vitest’s pending and todo tests as skipped', () => {
  const report = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 1, skipped: 5 });
});

it('counts a test that Playwright calls flaky as failed', () => {
  const report = { stats: { expected: 7, unexpected: 1, flaky: 2, skipped: 4 } };
  expect(playwrightCounts(report)).toEqual({ passed: 7, failed: 3, skipped: 4 });
});
