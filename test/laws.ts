import { expect } from 'vitest';
import type { RunInput } from '../shared/engine/input.ts';
import { rules } from '../shared/engine/rules.ts';
import { simulate } from '../shared/engine/simulate.ts';
import type { Run, TraceLine } from '../shared/engine/trace.ts';
import type { StepId } from '../shared/model/ids.ts';
import { kindFacts } from '../shared/model/kinds.ts';
import type { Stimulus } from '../shared/model/stimulus.ts';

/** The same inputs as other objects, with keys in another order. */
function copied(input: RunInput): RunInput {
  const reversed = Object.fromEntries(Object.entries(input.design.sequence.steps).reverse());
  const design = structuredClone({ ...input.design, sequence: { ...input.design.sequence, steps: reversed } });
  return { ...input, design, scenario: structuredClone(input.scenario), catalog: structuredClone(input.catalog) };
}

const leaves = (line: TraceLine, isAutomatic: boolean): boolean =>
  ['completed', 'skipped', 'waited', 'judged', 'updated'].includes(line.event.kind) || (line.event.kind === 'sent' && isAutomatic);

interface At {
  readonly step: StepId | null;
  readonly isAutomatic: boolean;
  readonly handsOver: boolean;
}

/** Every entered step is left once, or the run stays or ends there (`rules.md` 10.4, 10.7). Gives the lines that break it. */
function unconserved({ trace, end }: Run): readonly string[] {
  const broken: string[] = [];
  let at: At | null = null;
  for (const line of trace) {
    const { event, step } = line;
    const here: At | null = at;
    const check = (holds: boolean): void => {
      if (!holds) broken.push(line.text);
    };
    if (event.kind === 'entered') {
      check(here === null);
      at = { step, isAutomatic: kindFacts[event.stepKind].acts === 'automatic', handsOver: event.stepKind === 'advance' };
    } else if (event.kind === 'connected') {
      check(here === null || here.handsOver);
      at = null;
    } else if (event.kind === 'ended') {
      check(step === (here?.step ?? null));
      at = null;
    } else if (here !== null && leaves(line, here.isAutomatic)) {
      check(step === here.step);
      at = null;
    }
  }
  const stays = end.kind === 'waiting' ? end.step : null;
  return (at?.step ?? null) === stays ? broken : [...broken, `The run stays at ${at?.step}, and its end says ${stays}.`];
}

/** Each line names a rule that exists and says something; each judgement has its account (`rules.md` 10.5, 4.8). */
const unexplained = ({ trace }: Run): readonly TraceLine[] =>
  trace.filter(
    ({ event, rule, text }) => !(rule in rules) || text.trim() === '' || (event.kind === 'judged' && event.ledger.rows.length === 0),
  );

/** Lines are in the order of time, every stimulus is accounted for, and the end is the last thing that happened. */
function expectOrdered({ trace, end, endedAt }: Run, { scenario }: RunInput): void {
  const instants = trace.map((line) => line.at);
  expect(instants).toEqual([...instants].sort((a, b) => a - b));
  const heard = new Set(trace.flatMap(({ cause }) => (cause.kind === 'stimulus' ? [cause.index] : [])));
  expect([...heard].sort((a, b) => a - b)).toEqual(scenario.stimuli.map((_, index) => index));
  const ended = trace.filter(({ event }) => event.kind === 'ended');
  expect(ended.map((line) => line.at)).toEqual(end.kind === 'waiting' ? [] : [endedAt]);
}

/** The laws that every single run keeps (`rules.md` 10). */
export function expectLawful(input: RunInput): Run {
  const before = JSON.stringify([input.design, input.scenario]);
  const run = simulate(input);
  expect(JSON.stringify([input.design, input.scenario])).toBe(before);
  expect(JSON.stringify(simulate(copied(input)))).toBe(JSON.stringify(run));
  expectOrdered(run, input);
  expect(unexplained(run)).toEqual([]);
  expect(unconserved(run)).toEqual([]);
  return run;
}

const withStimulus = (input: RunInput, stimulus: Stimulus): RunInput => ({
  ...input,
  scenario: { ...input.scenario, stimuli: [...input.scenario.stimuli, stimulus] },
});

/** A stimulus changes no line that is earlier than its instant (`rules.md` 10.2). */
export function expectPastKept(input: RunInput, stimulus: Stimulus): void {
  const past = (run: Run): string => JSON.stringify(run.trace.filter((line) => line.at < stimulus.at));
  expect(past(simulate(withStimulus(input, stimulus)))).toBe(past(simulate(input)));
}
