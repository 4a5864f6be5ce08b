import fc from 'fast-check';
import type { RunInput } from '../shared/engine/input.ts';
import { momentFor, possibleStimuli } from '../shared/engine/possible.ts';
import { simulate } from '../shared/engine/simulate.ts';
import { situationAt } from '../shared/engine/situation.ts';
import { ScenarioId, StepId } from '../shared/model/ids.ts';
import { MS_PER_HOUR } from '../shared/model/instant.ts';
import type { RecordState } from '../shared/model/scenario.ts';
import { EmailResult } from '../shared/model/steps/emailCondition.ts';
import type { Stimulus } from '../shared/model/stimulus.ts';
import { calendar, columns, designNamed, valueFor } from './arbitraries.ts';
import { at } from './builders.ts';
import { tinyCatalog } from './tinyCatalog.ts';

const pick = fc.nat(1000);
const starts = [at('2026-05-20 09:00'), at('2026-05-22 18:30'), at('2026-03-28 01:30'), at('2026-10-24 23:00')];

/** A stimulus within some weeks of a start; its step is one of `steps`, or at times none of them. */
function stimulusFor(start: number, steps: readonly StepId[]): fc.Arbitrary<Stimulus> {
  const when = fc.integer({ min: -2, max: 180 }).map((count) => Math.max(0, start + count * 6 * MS_PER_HOUR));
  const step = pick.map((index) => steps[index % (steps.length + 1)] ?? StepId.parse('nowhere'));
  const named = fc.oneof({ weight: 2, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: step });
  const result = fc.constantFrom('made', 'received', 'canceled', 'made', null);
  return fc.oneof(
    { weight: 12, arbitrary: fc.record({ kind: fc.constant('complete'), at: when, step, result }) },
    { weight: 3, arbitrary: fc.record({ kind: fc.constant('skip'), at: when, step }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('snooze'), at: when, step, until: when }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('skipWait'), at: when, step }) },
    { weight: 8, arbitrary: fc.record({ kind: fc.constantFrom(...EmailResult.options), at: when, email: named }) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom(...columns)
        .chain((column) =>
          fc.record({ kind: fc.constant('recordChanged'), at: when, column: fc.constant(column), value: valueFor(column) }),
        ),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('stageChanged'),
        at: when,
        process: fc.constant('sales'),
        stage: fc.constantFrom('qualify', 'develop', 'propose', 'party'),
      }),
    },
    { weight: 1, arbitrary: fc.record({ kind: fc.constantFrom('disconnected', 'sequenceDeactivated'), at: when }) },
    { weight: 1, arbitrary: fc.record({ kind: fc.constant('recordDeactivated'), at: when, reason: fc.constant('lead qualified') }) },
  );
}

const values: fc.Arbitrary<RecordState['values']> = fc
  .uniqueArray(fc.constantFrom(...columns), { maxLength: 5 })
  .chain((chosen) => fc.tuple(...chosen.map((column) => valueFor(column).map((value) => [column, value] as const))))
  .map((entries) => Object.fromEntries(entries));
const stage = fc.constantFrom(null, { process: 'sales', stage: 'qualify' }, { process: 'sales', stage: 'develop' });

const stepsOf = ({ design, library }: RunInput): readonly StepId[] =>
  [design, ...library.values()].flatMap(({ sequence }) => Object.values(sequence.steps).map((step) => step.id));

/** Any stimulus that a run could be given. */
export const stimulusOf = (input: RunInput): fc.Arbitrary<Stimulus> => stimulusFor(input.scenario.start, stepsOf(input));

/** One thing that somebody at the screen does: picks are taken modulo what is there. */
interface Move {
  readonly playhead: number;
  readonly choice: number;
  /** How long after the playhead. */
  readonly hours: number;
}

const move: fc.Arbitrary<Move> = fc.record({ playhead: pick, choice: pick, hours: fc.constantFrom(0, 0, 1, 5, 24, 50, 72) });

/** Lets people act on what they see, so that a run gets further than by chance: on the open step while it waits, else anywhere. */
function played(input: RunInput, moves: readonly Move[]): RunInput {
  let before = input;
  for (const { playhead, choice, hours } of moves) {
    const run = simulate(before);
    const waits = run.trace.map(({ event }) => event.kind).lastIndexOf('entered') + 1;
    const place = run.end.kind === 'waiting' ? waits : 1 + (playhead % run.trace.length);
    const situation = situationAt(run, place);
    const design = situation.design === before.design.id ? before.design : (before.library.get(situation.design) ?? before.design);
    const offers = possibleStimuli(situation, design, before.catalog).filter(({ disabled }) => disabled === null);
    const offer = offers[choice % Math.max(offers.length, 1)];
    if (offer === undefined) continue;
    const now = momentFor(run, place) + hours * MS_PER_HOUR;
    const stimulus = offer.needs === 'until' ? offer.make(now, now + 24 * MS_PER_HOUR) : offer.make(now);
    before = { ...before, scenario: { ...before.scenario, stimuli: [...before.scenario.stimuli, stimulus] } };
  }
  return before;
}

/** Runs of small designs. `sound` ones are without errors and loops, so that they get somewhere; the others can be anything decodable. */
export const runInput = ({ sound }: { readonly sound: boolean }): fc.Arbitrary<RunInput> =>
  fc
    .record({
      design: designNamed('First', sound),
      second: designNamed('Second', sound),
      start: fc.constantFrom(...starts),
      calendar,
      availability: fc.boolean(),
      seed: fc.nat(),
      values,
      stage,
    })
    .chain(({ design, second, start, values: content, stage: where, ...rest }) => {
      const library = new Map([[second.id, second]]);
      const record = { name: 'Anna Berg', values: content, stage: where };
      const scenario = { id: ScenarioId.parse('any'), name: 'Any', start, record, ...rest, stimuli: [], expects: null };
      const input: RunInput = { design, scenario, catalog: tinyCatalog, library };
      return fc
        .tuple(fc.array(stimulusOf(input), { maxLength: 5 }), fc.array(move, { maxLength: sound ? 12 : 2 }))
        .map(([stimuli, moves]) => played({ ...input, scenario: { ...scenario, stimuli } }, moves));
    });
