/**
 * `npm test`: every check there is, each with its time, then one line that counts them all. A check that fails does not stop the later
 * ones, but for the end-to-end tests, which need what the build makes.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { build } from './build.mjs';
import { playwrightCounts, vitestCounts } from './counts.mjs';
import { main, run, secondsSince, top } from './script.mjs';

/** @typedef {import('./counts.mjs').Counts} Counts */

/** A check that hangs is killed, and failed. The end-to-end tests take about ten minutes on two cores with nothing else running. */
const STAGE_LIMIT_MS = 30 * 60_000;

const reports = path.join(top, 'test-results/reports');
const passed = { passed: 1, failed: 0, skipped: 0, failures: [] };
const failed = { passed: 0, failed: 1, skipped: 0, failures: [] };

main(import.meta.url, async () => {
  const start = performance.now();
  rmSync(reports, { recursive: true, force: true });
  mkdirSync(reports, { recursive: true });
  const counts = [
    await stage('type check', () => tool('typescript/bin/tsc', ['-b'])),
    await stage('lint', () => tool('@biomejs/biome/bin/biome', ['check', '--config-path=build/lint.json', '--error-on-warnings', '.'])),
    await stage('dead code', () => tool('knip/bin/knip.js', ['-c', 'build/knip.json'])),
    await stage('unit, property, component and house tests', unitTests),
  ];
  const built = await stage('build', () => build().then(() => passed));
  counts.push(built);
  if (built.failed === 0) counts.push(await stage('end-to-end tests, both rigs', endToEndTests));

  const sum = total(counts);
  // Said again at the end: what comes after a failure can fill many screens.
  if (sum.failures.length > 0) console.log(`\nFailed:\n${sum.failures.join('\n')}`);
  console.log(`\nAll in ${secondsSince(start)}.`);
  console.log(`${sum.passed} passed, ${sum.failed} failed, ${sum.skipped} skipped`);
  return sum.failed === 0 ? 0 : 1;
});

/**
 * @param {string} name
 * @param {() => Promise<Counts>} check An exception counts as one failure.
 * @returns {Promise<Counts>}
 */
async function stage(name, check) {
  console.log(`\n== ${name}`);
  const start = performance.now();
  const counts = await check().catch((error) => {
    console.error(error instanceof Error ? error.message : error);
    return failed;
  });
  console.log(`== ${name}: ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped in ${secondsSince(start)}`);
  return counts.failed > 0 && counts.failures.length === 0 ? { ...counts, failures: [name] } : counts;
}

/** @param {string} script Below node_modules. @param {readonly string[]} args @returns {Promise<Counts>} */
async function tool(script, args) {
  const { status } = await run(process.execPath, [path.join(top, 'node_modules', script), ...args], {
    show: true,
    limitMs: STAGE_LIMIT_MS,
  });
  return status === 0 ? passed : failed;
}

/** @returns {Promise<Counts>} */
async function unitTests() {
  const report = path.join(reports, 'unit.json');
  const args = ['run', '-c', 'build/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const ended = await tool('vitest/vitest.mjs', args);
  return withExitStatus(vitestCounts(JSON.parse(readFileSync(report, 'utf8'))), ended);
}

/** @returns {Promise<Counts>} */
async function endToEndTests() {
  const report = path.join(reports, 'e2e.json');
  process.env.E2E_REPORT = report;
  const ended = await tool('@playwright/test/cli.js', ['test', '-c', 'build/playwright.config.ts']);
  return withExitStatus(playwrightCounts(JSON.parse(readFileSync(report, 'utf8'))), ended);
}

/**
 * A runner may fail without a failed test: a file that does not load, an error between two tests.
 * @param {Counts} counts
 * @param {Counts} ended
 * @returns {Counts}
 */
const withExitStatus = (counts, ended) => (ended.failed > 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts);

/** @param {readonly Counts[]} all @returns {Counts} */
const total = (all) =>
  all.reduce((sum, next) => ({
    passed: sum.passed + next.passed,
    failed: sum.failed + next.failed,
    skipped: sum.skipped + next.skipped,
    failures: [...sum.failures, ...next.failures],
  }));
