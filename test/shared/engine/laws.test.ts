import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withChanges } from '../../../shared/engine/change.ts';
import type { RunInput } from '../../../shared/engine/input.ts';
import { momentFor, possibleStimuli } from '../../../shared/engine/possible.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import { situationAt } from '../../../shared/engine/situation.ts';
import type { Run, TraceLine } from '../../../shared/engine/trace.ts';
import { runInput, stimulusOf } from '../../arbitraryRuns.ts';
import { expectLawful, expectPastKept } from '../../laws.ts';

const runs = { numRuns: Number(process.env.RUNS ?? 150) };
const sound = runInput({ sound: true });
const anything = runInput({ sound: false });

const heardBy = (lines: readonly TraceLine[]): ReadonlySet<number> =>
  new Set(lines.flatMap(({ cause }) => (cause.kind === 'stimulus' ? [cause.index] : [])));

/** Far behind everything that happens in a run by itself. */
const MUCH_LATER = Date.UTC(9990, 0);

/** The same scenario with every stimulus that was not heard by these lines put off, so that indexes stay as they are. */
function withoutTheFuture(input: RunInput, lines: readonly TraceLine[]): RunInput {
  const heard = heardBy(lines);
  const stimuli = input.scenario.stimuli.map((stimulus, index) => (heard.has(index) ? stimulus : { ...stimulus, at: MUCH_LATER }));
  return { ...input, scenario: { ...input.scenario, stimuli } };
}

/** The exits taken at one condition of one sequence, in order, each with the index of its line. */
function judgements(run: Run, like: TraceLine) {
  return run.trace.flatMap((line, index) =>
    line.event.kind === 'judged' && line.step === like.step && line.design === like.design
      ? [{ exit: line.event.exit, index, flip: line.event.ledger.flip }]
      : [],
  );
}

/** Applies what each ledger suggests: the same judgement must then take the other exit (`rules.md` 4.8). */
function tryFlips(input: RunInput): number {
  const run = simulate(input);
  let tried = 0;
  for (const [index, line] of run.trace.entries()) {
    if (line.event.kind !== 'judged' || line.event.ledger.flip === null) continue;
    const which = judgements(run, line).findIndex((judgement) => judgement.index === index);
    const past = withoutTheFuture(input, run.trace.slice(0, index + 1));
    const flipped = simulate({ ...past, scenario: withChanges(past.scenario, line.event.ledger.flip.changes) });
    const there = judgements(flipped, line)[which];
    expect(there?.exit, `${line.text} ${line.event.ledger.flip.text}`).toBe(line.event.exit === 'yes' ? 'no' : 'yes');
    tried += 1;
  }
  return tried;
}

/** The trace without what depends on the places of stimuli in the scenario. */
const bare = ({ trace }: Run): readonly unknown[] =>
  trace
    .filter(({ event }) => event.kind !== 'ignored')
    .map(({ at, design, step, stepName, rule, text, shifts, record, cause, event }) => ({
      ...{ at, design, step, stepName, rule, text, shifts, record },
      cause: cause.kind,
      event: event.kind === 'judged' ? { ...event, ledger: { rows: event.ledger.rows, join: event.ledger.join, flip: null } } : event,
    }));

/** Random designs can hold loops of 10,000 steps; a busy machine takes its time over them. */
const patient = { timeout: 60_000 };

describe('the laws of a run', patient, () => {
  it('10.1, 10.4, 10.5 and 10.7 hold for sound designs', () => {
    fc.assert(
      fc.property(sound, (input) => void expectLawful(input)),
      runs,
    );
  });

  it('10.1, 10.4, 10.5 and 10.7 hold for any design that can be decoded', () => {
    fc.assert(
      fc.property(anything, (input) => void expectLawful(input)),
      runs,
    );
  });

  it('10.2 a stimulus changes no line that is earlier', () => {
    const withOneMore = sound.chain((input) => fc.tuple(fc.constant(input), stimulusOf(input)));
    fc.assert(
      fc.property(withOneMore, ([input, stimulus]) => expectPastKept(input, stimulus)),
      runs,
    );
  });

  it('10.3 replaying a run without what was ignored reproduces it', () => {
    fc.assert(
      fc.property(sound, (input) => {
        const run = simulate(input);
        const heard = heardBy(run.trace.filter(({ event }) => event.kind !== 'ignored'));
        const stimuli = input.scenario.stimuli.filter((_, index) => heard.has(index));
        const replayed = simulate({ ...input, scenario: { ...input.scenario, stimuli } });
        expect(bare(replayed)).toEqual(bare(run));
        expect(replayed.end).toEqual(run.end);
      }),
      runs,
    );
  });

  it('4.8 each suggestion flips its judgement', () => {
    let tried = 0;
    fc.assert(
      fc.property(sound, (input) => {
        tried += tryFlips(input);
      }),
      runs,
    );
    expect(tried).toBeGreaterThan(runs.numRuns / 2);
  });

  it('8.3 what is offered at a playhead can be done', () => {
    fc.assert(
      fc.property(sound, fc.nat(), (input, place) => {
        const run = simulate(input);
        const playhead = 1 + (place % run.trace.length);
        const line = run.trace[playhead - 1];
        const next = run.trace[playhead];
        fc.pre(line !== undefined && (next === undefined || next.at > line.at + 1000));
        const situation = situationAt(run, playhead);
        const design = [input.design, ...input.library.values()].find(({ id }) => id === situation.design) ?? input.design;
        const now = momentFor(run, playhead);
        const past = withoutTheFuture(input, run.trace.slice(0, playhead));
        for (const possible of possibleStimuli(situation, design, input.catalog)) {
          const stimulus = possible.needs === 'until' ? possible.make(now, now + 1) : possible.make(now);
          const after = simulate({ ...past, scenario: { ...past.scenario, stimuli: [...past.scenario.stimuli, stimulus] } });
          const lines = after.trace.filter(({ cause }) => cause.kind === 'stimulus' && cause.index === past.scenario.stimuli.length);
          expect([possible.id, lines.some(({ event }) => event.kind === 'ignored')]).toEqual([possible.id, possible.disabled !== null]);
        }
      }),
      runs,
    );
  });
});
