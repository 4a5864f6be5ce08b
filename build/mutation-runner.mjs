/**
 * Runs the tests of a room for Stryker in Stryker's own process. The room and its tests are bundled once and evaluated anew for each mutant:
 * nothing that one mutant left behind reaches the next, and it takes a fraction of the time that a test runner needs to start. Of Vitest it
 * has what these tests use, `describe`, `it`, `test` and `each`; `expect` is Vitest's own. All random tests draw the same designs each time.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import vm from 'node:vm';
import * as fastCheck from 'fast-check';
import * as temporal from 'temporal-polyfill';
import * as vite from 'vite';
import { expect } from 'vitest';
import * as zod from 'zod';
import { mutatedRoom } from './mutation.mjs';

/** The folders whose tests look at a room. */
const testsOf = { check: ['test/shared/check'], engine: ['test/shared/engine', 'test/reference'] };

/** Tests that look at many random designs, or at a huge one, come last in this order: the others find most mutants, and are quicker. */
const slow = ['calendar', 'downward', 'zone', 'regressions', 'knowledge', 'differential', 'laws', 'paths', 'simulate'];

/** @param {string} file */
const slowness = (file) => slow.indexOf(path.basename(file, '.test.ts'));

/** Tests of what is huge: each takes longer than all others together, and would be asked of every mutant that survives. */
const left = ['beyond the year 9999', 'in a sequence of 100,000 steps', 'for any design that can be decoded'];

/** @typedef {{ id: string, run: () => unknown }} Test */

class InProcess {
  /** @type {vm.Script | undefined} */
  script;

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    process.env.RUNS = mutatedRoom() === 'check' ? '20' : '12';
    process.env.LONG_RUN = '15';
    fastCheck.default.configureGlobal({ seed: 20_260_302 });
    this.script = new vm.Script(await bundle(process.cwd()));
  }

  /** What each test takes, and which mutants it reaches. */
  async dryRun() {
    /** @type {{ mutantCoverage?: unknown, currentTestId?: string | undefined }} */
    const stryker = {};
    const results = [];
    for (const test of this.load(stryker)) {
      stryker.currentTestId = test.id;
      const start = performance.now();
      const failure = await failureOf(test);
      results.push({ id: test.id, name: test.id, timeSpentMs: performance.now() - start, ...outcome(failure) });
      stryker.currentTestId = undefined;
    }
    return { status: 'complete', tests: results, mutantCoverage: stryker.mutantCoverage };
  }

  /** @param {{ activeMutant: { id: string }, testFilter?: string[], hitLimit?: number }} options */
  async mutantRun({ activeMutant, testFilter, hitLimit }) {
    const stryker = { activeMutant: activeMutant.id, hitCount: 0, hitLimit };
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    let ran = 0;
    try {
      for (const test of this.load(stryker)) {
        if (wanted !== null && !wanted.has(test.id)) continue;
        ran += 1;
        const failure = await failureOf(test);
        if (hitLimit !== undefined && stryker.hitCount > hitLimit) return { status: 'timeout', reason: 'an endless loop' };
        if (failure !== null) return { status: 'killed', killedBy: [test.id], failureMessage: failure, nrOfTests: ran };
      }
    } catch (error) {
      return { status: 'killed', killedBy: ['loading'], failureMessage: String(error), nrOfTests: ran };
    }
    return { status: 'survived', nrOfTests: ran };
  }

  /** Evaluates the bundle with Stryker's switches as given. @param {object} stryker @returns {readonly Test[]} */
  load(stryker) {
    Object.assign(globalThis, { __stryker__: stryker });
    const { tests, describe, it } = collector();
    /** @type {Record<string, unknown>} */
    const modules = { zod, 'temporal-polyfill': temporal, 'fast-check': fastCheck, vitest: { describe, it, test: it, expect } };
    const load = (/** @type {string} */ name) => modules[name] ?? process.getBuiltinModule(name);
    this.script?.runInThisContext()(load);
    return tests;
  }
}

/** @param {Test} test @returns {Promise<string | null>} */
async function failureOf({ run }) {
  try {
    await run();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @param {string | null} failure */
const outcome = (failure) => (failure === null ? { status: 0 } : { status: 1, failureMessage: failure });

/** As much of Vitest as these tests use. Each test gets a name of its own, numbered where `each` makes several. */
function collector() {
  /** @type {Test[]} */
  const tests = [];
  /** @type {string[]} */
  const place = [];
  /** @param {(name: string, run: (...values: unknown[]) => unknown) => void} add */
  const withEach = (add) =>
    Object.assign(add, {
      each:
        (/** @type {readonly unknown[]} */ rows) => (/** @type {string} */ name, /** @type {(...values: unknown[]) => unknown} */ run) => {
          for (const [index, row] of rows.entries()) add(`${name} ${index}`, () => run(...(Array.isArray(row) ? row : [row])));
        },
    });
  const describe = withEach((name, ...rest) => {
    place.push(name);
    rest.at(-1)?.();
    place.pop();
  });
  const it = withEach((name, ...rest) => {
    const run = rest.find((one) => typeof one === 'function');
    if (left.some((words) => name.includes(words))) return;
    tests.push({ id: [...place, name].join(' > '), run: () => run?.() });
  });
  return { tests, describe, it };
}

/** The tests of the room in one script, which gives a function of `require`. @param {string} top @returns {Promise<string>} */
async function bundle(top) {
  const folders = mutatedRoom() === 'check' ? testsOf.check : testsOf.engine;
  const files = folders.flatMap((folder) =>
    readdirSync(path.join(top, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.test.ts'))
      .map((file) => path.join(top, folder, file)),
  );
  const quickestFirst = files.sort((one, other) => slowness(one) - slowness(other));
  const entry = path.join(top, 'mutated-tests.js');
  const built = await vite.build({
    configFile: false,
    logLevel: 'error',
    root: top,
    publicDir: false,
    plugins: [
      {
        name: 'tests-of-the-room',
        resolveId: (id) => (id === entry ? id : null),
        load: (id) => (id === entry ? quickestFirst.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null),
        transform: (code, id) => code.replaceAll('import.meta.dirname', JSON.stringify(path.dirname(id))),
      },
    ],
    build: {
      ssr: entry,
      write: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { format: 'cjs', codeSplitting: false } },
    },
  });
  const [chunk] = 'output' in built ? built.output : [];
  if (chunk?.type !== 'chunk') throw new Error('The tests were not bundled.');
  return `(function (require) { const exports = {}; const module = { exports }; ${chunk.code}\n})`;
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', factory: () => new InProcess() }];
