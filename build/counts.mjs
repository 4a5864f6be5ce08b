/** Reads the two test runners' JSON reports. */

/** `failures` names each failed test with the first lines of its reason. @typedef {{ passed: number, failed: number, skipped: number, failures: readonly string[] }} Counts */

/**
 * @param {{
 *   numPassedTests: number, numFailedTests: number, numPendingTests: number, numTodoTests: number,
 *   testResults: readonly { name: string, status: string, message: string,
 *     assertionResults: readonly { status: string, fullName: string, failureMessages: readonly string[] | null }[] }[],
 * }} report
 * @returns {Counts}
 */
export const vitestCounts = (report) => ({
  passed: report.numPassedTests,
  failed: report.numFailedTests,
  skipped: report.numPendingTests + report.numTodoTests,
  failures: report.testResults
    .filter(({ status }) => status === 'failed')
    .flatMap(({ name, message, assertionResults }) => {
      const tests = assertionResults.filter(({ status }) => status === 'failed');
      if (tests.length === 0) return [told(name, message)];
      return tests.map(({ fullName, failureMessages }) => told(`${name}: ${fullName}`, failureMessages?.[0]));
    }),
});

/**
 * @typedef {{ file: string, title: string, ok: boolean,
 *   tests: readonly { projectName: string, results: readonly { error?: { message?: string } }[] }[] }} Spec
 * @typedef {{ specs: readonly Spec[], suites?: readonly Suite[] }} Suite
 */

/**
 * A test that passed only when it was tried again is a failed one here.
 * @param {{ stats: { expected: number, unexpected: number, flaky: number, skipped: number }, suites: readonly Suite[] }} report
 * @returns {Counts}
 */
export const playwrightCounts = ({ stats, suites }) => ({
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky,
  skipped: stats.skipped,
  failures: suites
    .flatMap(specsOf)
    .filter(({ ok }) => !ok)
    .flatMap(({ file, title, tests }) =>
      tests.map(({ projectName, results }) =>
        told(`[${projectName}] ${file}: ${title}`, results.find(({ error }) => error)?.error?.message),
      ),
    ),
});

/** @param {Suite} suite @returns {Spec[]} */
const specsOf = ({ specs, suites = [] }) => [...specs, ...suites.flatMap(specsOf)];

const REASON_LINES = 6;

/** @param {string} name @param {string | undefined} reason */
const told = (name, reason = '') =>
  [
    name,
    ...reason
      .split('\n')
      .filter((line) => line.trim() !== '')
      .slice(0, REASON_LINES)
      .map((line) => `    ${line}`),
  ].join('\n');
