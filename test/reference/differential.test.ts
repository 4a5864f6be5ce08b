import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { simulate } from '../../shared/engine/simulate.ts';
import { drawnVersion } from './drawnVersion.ts';
import { randomFields, randomInput } from './generators/input.ts';
import { outcomeOf } from './outcome.ts';
import { referenceRun } from './referenceRun.ts';

/** `LONG_RUN=20000` compares as many; see the README. */
const RUNS = Number(process.env.LONG_RUN ?? 500);

describe('the engine and the reference', () => {
  it(`agree on ${RUNS} random runs`, { timeout: 60_000 + RUNS * 200 }, () => {
    fc.assert(
      fc.property(randomInput(drawnVersion), (input) => {
        expect(outcomeOf(simulate(input))).toEqual(referenceRun(input));
      }),
      { numRuns: RUNS },
    );
  });

  it(`judge ${RUNS * 4} random field conditions alike`, { timeout: 60_000 + RUNS * 50 }, () => {
    fc.assert(
      fc.property(randomFields(drawnVersion), (input) => {
        expect(outcomeOf(simulate(input))).toEqual(referenceRun(input));
      }),
      { numRuns: RUNS * 4 },
    );
  });
});
