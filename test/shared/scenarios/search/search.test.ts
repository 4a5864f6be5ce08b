import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RunInput } from '../../../../shared/engine/input.ts';
import { momentFor, possibleStimuli } from '../../../../shared/engine/possible.ts';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { situationAt } from '../../../../shared/engine/situation.ts';
import type { Run } from '../../../../shared/engine/trace.ts';
import type { StepId } from '../../../../shared/model/ids.ts';
import { flowOrder } from '../../../../shared/model/sequence.ts';
import type { Stimulus } from '../../../../shared/model/stimulus.ts';
import { done } from '../../../../shared/scenarios/runAll.ts';
import { toStep } from '../../../../shared/scenarios/search/goal.ts';
import { type Searched, search } from '../../../../shared/scenarios/search/search.ts';
import { runInput } from '../../../arbitraryRuns.ts';
import { automatedEmail, call, callCondition, email, emailCondition, type Story, storyOf, task, wait } from '../../../builders.ts';

/** A run in which nothing happens yet. */
const quiet = (input: RunInput): RunInput => ({ ...input, scenario: { ...input.scenario, stimuli: [] } });

const searched = ({ scenario, ...world }: RunInput, step: StepId, playhead = 1): Searched =>
  done(search(world, { scenario, playhead }, toStep(world.design, step)));

const comesTo = (run: Run, { design }: RunInput, step: StepId): boolean =>
  run.trace.some((line) => line.event.kind === 'entered' && line.step === step && line.design === design.id);

/** All that a person at the screen could make happen next, at any line. */
function everyMove(input: RunInput): readonly RunInput[] {
  const run = simulate(input);
  return run.trace.flatMap((_, index) => {
    const playhead = index + 1;
    const situation = situationAt(run, playhead);
    const design = situation.design === input.design.id ? input.design : input.library.get(situation.design);
    if (design === undefined) return [];
    const at = momentFor(run, playhead);
    const offers = possibleStimuli(situation, design, input.catalog).filter(({ disabled }) => disabled === null);
    return offers.flatMap((offer) => (offer.needs === 'nothing' ? [after(input, run, playhead, offer.make(at))] : []));
  });
}

/** What is played stays, and what was still to come does not happen. */
function after(input: RunInput, run: Run, playhead: number, stimulus: Stimulus): RunInput {
  const played = run.trace.slice(0, playhead);
  const kept = input.scenario.stimuli.filter((_, index) => played.some(({ cause }) => cause.kind === 'stimulus' && cause.index === index));
  return { ...input, scenario: { ...input.scenario, stimuli: [...kept, stimulus] } };
}

/** The fewest events that lead to a step, by trying everything; `null` where more than `most` are needed. */
function fewestByTryingAll(input: RunInput, step: StepId, most: number): number | null {
  let inputs: readonly RunInput[] = [input];
  for (let events = 0; events <= most; events += 1) {
    if (inputs.some((one) => comesTo(simulate(one), one, step))) return events;
    if (events < most) inputs = inputs.flatMap(everyMove);
  }
  return null;
}

describe('on any design', () => {
  test('what is found comes to the step, with as many events as it says', () => {
    fc.assert(
      fc.property(runInput({ sound: true }), fc.nat(), (given, which) => {
        const input = quiet(given);
        const steps = flowOrder(input.design.sequence);
        const step = steps[which % Math.max(1, steps.length)];
        if (step === undefined) return;
        const result = searched(input, step.id);
        if (result.kind !== 'found') return;
        const run = simulate({ ...input, scenario: result.scenario });
        expect(run.trace[result.line - 1]).toMatchObject({ step: step.id, event: { kind: 'entered' } });
        expect(result.scenario.stimuli).toHaveLength(result.events);
        expect(run.trace.filter(({ event }) => event.kind === 'ignored')).toEqual([]);
      }),
    );
  });

  test('nothing shorter is found by trying everything, and nothing is missed', { timeout: 120_000 }, () => {
    const count = { found: 0, none: 0 };
    fc.assert(
      fc.property(runInput({ sound: true }), fc.nat(), (given, which) => {
        const input = quiet(given);
        const steps = flowOrder(input.design.sequence);
        const step = steps[which % Math.max(1, steps.length)];
        if (step === undefined || simulate(input).trace.length > 20) return;
        const result = searched(input, step.id);
        const fewest = fewestByTryingAll(input, step.id, 2);
        if (fewest !== null) expect(result).toMatchObject({ kind: 'found', events: fewest });
        else if (result.kind === 'found') expect(result.events).toBeGreaterThan(2);
        count[fewest === null ? 'none' : 'found'] += 1;
      }),
      { numRuns: 30 },
    );
    expect(count.found).toBeGreaterThan(5);
  });

  test('from a playhead, what was played stays', () => {
    fc.assert(
      fc.property(runInput({ sound: true }), fc.nat(), fc.nat(), (input, which, where) => {
        const before = simulate(input);
        const playhead = 1 + (where % before.trace.length);
        const played = before.trace.slice(0, playhead);
        const stimuli = input.scenario.stimuli.filter((_, index) =>
          played.some(({ cause }) => cause.kind === 'stimulus' && cause.index === index),
        );
        const steps = flowOrder(input.design.sequence);
        const step = steps[which % Math.max(1, steps.length)];
        if (step === undefined) return;
        const result = searched({ ...input, scenario: { ...input.scenario, stimuli } }, step.id, playhead);
        if (result.kind !== 'found') return;
        // What happens at the very instant may come before what was left over there (8.1).
        const now = played.at(-1)?.at ?? 0;
        const past = (lines: Run['trace']) => lines.filter(({ at }) => at < now).map(({ text }) => text);
        expect(past(result.run.trace)).toEqual(past(played));
      }),
    );
  });
});

describe('the events', () => {
  const kinds = (story: Story, name: string): readonly string[] | string => {
    const input = storyOf(story);
    const step = flowOrder(input.design.sequence).find((one) => one.name === name);
    if (step === undefined) throw new Error(`No step is called ${name}`);
    const result = searched(input, step.id);
    return result.kind === 'found'
      ? result.scenario.stimuli.map((one) => ('result' in one && one.result !== null ? `${one.kind} ${one.result}` : one.kind))
      : result.kind;
  };
  const start = '2026-05-20 09:00';

  test('are none where the run comes there by itself', () => {
    expect(kinds({ flow: [automatedEmail('Intro'), wait('Pause', 2), task('Look')], start }, 'Look')).toEqual([]);
  });

  test('are what the customer must do, all of it', () => {
    const flow = [
      automatedEmail('Intro'),
      emailCondition('Both?', { results: ['opened', 'replied'], mode: 'allOf', days: 2, yes: [task('Look')] }),
    ];
    expect(kinds({ flow, start }, 'Look')).toEqual(['opened', 'replied']);
    expect(kinds({ flow, start, options: { exitOnReply: true } }, 'Look')).toBe('none');
  });

  test('are the result of a call, or to skip it where no result will do', () => {
    const flow = [call('Ring'), callCondition('Reached?', ['made', 'received'], { yes: [task('Meet')], no: [task('Mail')] })];
    expect(kinds({ flow, start }, 'Meet')).toEqual(['complete made']);
    expect(kinds({ flow, start }, 'Mail')).toEqual(['complete canceled']);
    const any = [call('Ring'), callCondition('Reached?', ['made', 'received', 'canceled'], { no: [task('Mail')] })];
    expect(kinds({ flow: any, start }, 'Mail')).toEqual(['skip']);
  });

  test('come before a condition that gives no time', () => {
    const now = emailCondition('Opened by now?', { results: ['opened'], yes: [task('Look')] });
    expect(kinds({ flow: [automatedEmail('Intro'), wait('Pause', 1), now], start }, 'Look')).toEqual(['opened']);
    expect(kinds({ flow: [automatedEmail('Intro'), now], start }, 'Look')).toBe('none');
    expect(kinds({ flow: [email('Intro'), now], start }, 'Look')).toEqual(['complete', 'opened']);
  });

  test('cannot undo what was answered before', () => {
    const again = emailCondition('Still closed?', { results: ['opened'], days: 1, no: [task('Look')] });
    const flow = [automatedEmail('Intro'), emailCondition('Opened?', { results: ['opened'], days: 1, yes: [again] })];
    expect(kinds({ flow, start }, 'Look')).toBe('none');
  });
});
