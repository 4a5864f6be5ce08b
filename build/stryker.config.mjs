/**
 * Stryker changes a room of `shared` in one small way after the other, and the tests of the room must notice each. `mutation.mjs` names the
 * room and the folder, and looks at the score. The words of sentences are changed as well: golden traces and the cases of the checks are there to prove them. A mutant that
 * does not compile counts as one that a test has to find.
 */
import path from 'node:path';
import { mutatedFolder, mutatedRoom, reportOf } from './mutation.mjs';

const room = mutatedRoom();
const folder = mutatedFolder();
const report = reportOf(room, folder);

export default {
  packageManager: 'npm',
  plugins: ['./build/mutation-runner.mjs'],
  testRunner: 'in-process',
  coverageAnalysis: 'perTest',
  mutate: [path.posix.join('shared', room, folder, '*.ts')],
  // Stryker would rewrite tsconfig.json with an interface that TypeScript 7 has no more; nothing in its copy needs it.
  ignorePatterns: ['tsconfig.json', 'dist', 'release', 'renderer', 'electron', 'test-results', '.ci'],
  tempDirName: `test-results/mutation/${room}`,
  incremental: true,
  incrementalFile: `node_modules/.cache/mutation/${path.basename(report)}`,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  jsonReporter: { fileName: report },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  thresholds: { high: 95, low: 85, break: null },
  // On a busy machine a slow test must not pass for an endless loop; real loops are found by counting.
  timeoutMS: 10_000,
  concurrency: 2,
};
