import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { check } from '../../../shared/check/check.ts';
import type { Issue } from '../../../shared/check/issue.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import type { Run } from '../../../shared/engine/trace.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../shared/model/design.ts';
import { ScenarioId } from '../../../shared/model/ids.ts';
import { MS_PER_HOUR } from '../../../shared/model/instant.ts';
import { blankScenario, type Scenario } from '../../../shared/model/scenario.ts';
import { existingStep } from '../../../shared/model/sequence.ts';
import type { Stimulus } from '../../../shared/model/stimulus.ts';
import { contextWith } from './designs.ts';
import { type Act, answer, knowing, process as salesProcess, stages } from './knowing.ts';

const context = contextWith();
const RUNS = Number(process.env.RUNS ?? 1000);
const START = Date.UTC(2026, 2, 2, 9);

const claims = (design: Design): readonly Issue[] =>
  check(design, context).filter(({ id }) => id === 'path-never-runs' || id === 'replied-never-runs');

/** Plays the scenario on and on: each time the run waits for the seller, the next act is what the seller does, some hours later. */
function play(design: Design, acts: readonly Act[], around: readonly Stimulus[]): Run {
  let scenario: Scenario = {
    ...blankScenario(ScenarioId.parse('any'), START, {
      name: 'Somebody',
      values: { leadqualitycode: 2, donotemail: false, companyname: 'Contoso' },
      stage: { process: salesProcess, stage: stages[0] },
    }),
    stimuli: [...around],
  };
  const runOn = (): Run => simulate({ design, scenario, catalog: standardCatalog, library: new Map() });
  let run = runOn();
  for (const act of acts) {
    if (run.end.kind !== 'waiting') break;
    const step = existingStep(design.sequence, run.end.step);
    scenario = { ...scenario, stimuli: [...scenario.stimuli, ...answer(step, act, run.endedAt + act.afterHours * MS_PER_HOUR)] };
    run = runOn();
  }
  return run;
}

describe('a path that is said never to run', () => {
  it('never runs, whatever the customer, the seller and everybody else do', () => {
    let claimed = 0;
    let judged = 0;
    fc.assert(
      fc.property(knowing.design, knowing.acts, knowing.around(START), (design, acts, around) => {
        const said = claims(design);
        const { trace } = play(design, acts, around);
        claimed += said.length;
        for (const { step, message } of said) {
          const never = message.startsWith('The Yes path') ? 'yes' : 'no';
          for (const line of trace) {
            if (line.step !== step || line.event.kind !== 'judged') continue;
            judged += 1;
            expect(line.event.exit, message).not.toBe(never);
          }
        }
      }),
      { numRuns: RUNS, seed: 7 },
    );
    expect(claimed).toBeGreaterThan(RUNS / 10);
    expect(judged).toBeGreaterThan(RUNS / 20);
  });
});
