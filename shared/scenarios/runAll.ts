import type { RunInput } from '../engine/input.ts';
import { simulate } from '../engine/simulate.ts';
import type { RunEnd } from '../engine/trace.ts';
import type { ScenarioId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { Scenario } from '../model/scenario.ts';
import { type Verdict, verdictOn } from './verdict.ts';
import { type Way, wayOf } from './way.ts';

/** Work that can be put aside: it gives way after each part, and tells how far it is. Whoever drives it decides when it goes on. */
export type Work<T> = Generator<number, T, void>;

/** What one scenario came to. */
export interface Outcome {
  readonly scenario: Scenario;
  readonly verdict: Verdict;
  readonly way: Way;
  readonly end: RunEnd;
  readonly endedAt: Instant;
}

export type World = Omit<RunInput, 'scenario'>;

/** Runs one scenario and compares it with what it expects. */
export function outcomeOf(world: World, scenario: Scenario): Outcome {
  const input = { ...world, scenario };
  const run = simulate(input);
  const { end, endedAt } = run;
  return { scenario, verdict: verdictOn(input, run), way: wayOf(run, world.design.id), end, endedAt };
}

/** Runs all scenarios of a design, one part of the work each. */
export function* runAll(world: World): Work<ReadonlyMap<ScenarioId, Outcome>> {
  const outcomes = new Map<ScenarioId, Outcome>();
  for (const scenario of world.design.scenarios) {
    outcomes.set(scenario.id, outcomeOf(world, scenario));
    yield outcomes.size;
  }
  return outcomes;
}

/** Does work in one go. */
export function done<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
