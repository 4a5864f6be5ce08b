import fc from 'fast-check';
import { expect, test } from 'vitest';
import { check } from '../../../shared/check/check.ts';
import { pathsOf } from '../../../shared/engine/paths.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { decodeDesign, encodeDesign } from '../../../shared/file/format.ts';
import { decodeScenario } from '../../../shared/file/scenarioFile.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { outcomeOf } from '../../../shared/scenarios/runAll.ts';
import { verdictOn } from '../../../shared/scenarios/verdict.ts';
import { tinyCatalog } from '../../tinyCatalog.ts';
import { type KindOfFile, kindsOfFile } from './bad/badFile.ts';
import { goodDesign, goodScenario } from './bad/good.ts';
import { type Mutation, mutated, mutation } from './bad/mutation.ts';
import { prototypes } from './bad/prototypes.ts';

/** `LONG_RUN=10000` tries as many files; see the README of `shared/file`. */
const RUNS = Number(process.env.LONG_RUN ?? 300);
const MOST_MS = 5000;

const catalog = tinyCatalog;
const library = new Map();

/** What is read must be as good as a design of our own: written, read, checked, walked and run without a crash. */
function expectUsableDesign(design: Design): void {
  const text = encodeDesign(design);
  const again = decodeDesign(text);
  expect(again.ok && encodeDesign(again.value.design)).toBe(text);
  check(design, { catalog, library, profile: 'dynamics-365' });
  pathsOf(design, { limit: 100 });
  for (const scenario of [...design.scenarios, goodScenario]) outcomeOf({ design, catalog, library }, scenario);
}

function expectUsableScenario(scenario: Scenario): void {
  const text = JSON.stringify(scenario);
  const again = decodeScenario(text);
  expect(again.ok && JSON.stringify(again.value)).toBe(text);
  const input = { design: goodDesign, scenario, catalog, library };
  verdictOn(input, simulate(input));
}

function readOrRefuse(file: KindOfFile, text: string): 'read' | 'refused' {
  const { decode } = kindsOfFile[file];
  const start = performance.now();
  const result = decode(text);
  expect(performance.now() - start).toBeLessThan(MOST_MS);
  if (!result.ok) {
    expect(result.error.reason).toMatch(/^(is|must|holds|has|names|leads|cannot|opens) ./);
    expect(result.error.reason).not.toMatch(/undefined|\[object/);
    return 'refused';
  }
  const design = file === 'design' ? decodeDesign(text) : null;
  const scenario = file === 'scenario' ? decodeScenario(text) : null;
  if (design?.ok) expectUsableDesign(design.value.design);
  if (scenario?.ok) expectUsableScenario(scenario.value);
  return 'read';
}

test(`${RUNS} mutated files are read and can be used, or are refused with a reason`, { timeout: 1_000_000 }, () => {
  const before = prototypes();
  const count = { read: 0, refused: 0 };
  const kinds = fc.constantFrom<KindOfFile>('design', 'design', 'scenario', 'catalog', 'csv');
  fc.assert(
    fc.property(kinds, fc.array(mutation, { minLength: 1, maxLength: 3 }), (file, mutations: Mutation[]) => {
      count[readOrRefuse(file, mutated(kindsOfFile[file].good, mutations))] += 1;
    }),
    { numRuns: RUNS },
  );
  expect(prototypes()).toEqual(before);
  expect(Math.min(count.read, count.refused)).toBeGreaterThan(RUNS / 50);
});
