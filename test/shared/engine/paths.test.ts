import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { RunInput } from '../../../shared/engine/input.ts';
import { type Path, pathsOf } from '../../../shared/engine/paths.ts';
import { simulate } from '../../../shared/engine/simulate.ts';
import type { TraceLine } from '../../../shared/engine/trace.ts';
import { defaultCalendar } from '../../../shared/model/calendar.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Flow } from '../../../shared/model/flow.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../../shared/model/instant.ts';
import { existingStep, stepOf } from '../../../shared/model/sequence.ts';
import { exitsOf, type Step } from '../../../shared/model/step.ts';
import { runInput } from '../../arbitraryRuns.ts';
import {
  abTest,
  advance,
  all,
  automatedEmail,
  designOf,
  email,
  emailCondition,
  fieldCondition,
  task,
  wait,
  where,
} from '../../builders.ts';

const runs = { numRuns: Number(process.env.RUNS ?? 300) };
const hot = all(where('rating', 'equals', 1));
const fork = (yes: Flow, no: Flow) => fieldCondition('Hot?', hot, { yes, no });
const opened = { results: ['opened'], days: 2 } as const;

/** Two ways at each of `forks` conditions that stand in a row and join again. */
const joined = (forks: number): Design =>
  designOf(
    'First',
    Array.from({ length: forks }, () => fork([wait('Wait', 1)], [])),
  );

/** Tasks in a row, then another sequence or none. */
function row(length: number, then: Design['sequence'] | null): Design {
  const ids = Array.from({ length }, (_, index) => StepId.parse(`s${index}`));
  const next = (index: number): StepId | null => ids[index + 1] ?? then?.start ?? null;
  const steps = ids.map((id, index): Step => ({ kind: 'task', id, name: '', description: '', note: '', exits: { next: next(index) } }));
  const sequence = { start: ids[0] ?? null, steps: { ...Object.fromEntries(steps.map((step) => [step.id, step])), ...then?.steps } };
  return { ...designOf('First', []), sequence };
}

/** Each path as its shortest and longest time in days. */
const daysOf = (design: Design): readonly (readonly [number, number | null])[] =>
  pathsOf(design).paths.map(({ minMs, maxMs }) => [minMs / MS_PER_DAY, maxMs === null ? null : maxMs / MS_PER_DAY]);

/** The steps that are met by following a path's decisions from the start to an end. */
function followed({ sequence }: Design, { decisions }: Path): readonly StepId[] {
  const answers = new Map(decisions.map(({ step, exit }) => [step, exit]));
  const met: StepId[] = [];
  for (let id = sequence.start; id !== null; ) {
    met.push(id);
    const answer = answers.get(id) ?? 'next';
    id = exitsOf(existingStep(sequence, id)).find(({ name }) => name === answer)?.to ?? null;
  }
  return met;
}

describe('the ways through', () => {
  it('each lead from the start to an open exit or an advance, and are as many as were counted', () => {
    fc.assert(
      fc.property(runInput({ sound: true }), ({ design }) => {
        const { count, complete, paths } = pathsOf(design, { limit: 1000 });
        expect(complete).toBe(count <= 1000);
        expect(paths).toHaveLength(Math.min(count, 1000));
        expect(new Set(paths.map(({ steps, decisions }) => JSON.stringify([steps, decisions]))).size).toBe(paths.length);
        const some = paths.slice(0, 50);
        expect(some.map((path) => followed(design, path))).toEqual(some.map(({ steps }) => steps));
      }),
      runs,
    );
  });

  it('are listed Yes before No', () => {
    const { paths } = pathsOf(designOf('First', [fork([task('Call')], [fork([], [])])]));
    expect(paths.map(({ decisions }) => decisions.map(({ exit }) => exit).join(' '))).toEqual(['yes', 'no yes', 'no no']);
    expect(paths[0]?.steps).toEqual(['first-1', 'first-2']);
  });

  it('end at an advance', () => {
    const { paths } = pathsOf(designOf('First', [task('Call'), advance('Hand over', 'second')]));
    expect(paths).toEqual([{ steps: ['first-1', 'first-2'], decisions: [], minMs: 0, maxMs: null }]);
  });

  it('are none in a sequence without steps', () => {
    expect(pathsOf(designOf('First', []))).toEqual({ count: 0, complete: true, paths: [] });
  });

  it('are counted where they are too many to be listed', () => {
    const { count, complete, paths } = pathsOf(joined(20), { limit: 100 });
    expect([count, complete, paths.length]).toEqual([1_048_576, false, 100]);
    expect(pathsOf(joined(20)).paths).toHaveLength(10_000);
    expect(pathsOf(joined(500), { limit: 1 }).count).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('are found in a sequence of 100,000 steps in a row, and not listed until the memory is full', () => {
    const { count, complete, paths } = pathsOf(row(100_000, null));
    expect([count, complete, paths[0]?.steps.length]).toEqual([1, true, 100_000]);
    const forks = joined(10).sequence;
    const many = pathsOf(row(100_000, forks));
    expect([many.count, many.complete]).toEqual([1024, false]);
    expect(many.paths.reduce((sum, { steps }) => sum + steps.length, 0)).toBeLessThan(6_000_000);
  });

  it('are not looked for in a loop', () => {
    const design = designOf('First', [task('Call'), task('Write')]);
    const looped = (to: StepId | null): Design['sequence']['steps'] => {
      const last = stepOf(design.sequence, StepId.parse('first-2'));
      return last?.kind === 'task' ? { ...design.sequence.steps, [last.id]: { ...last, exits: { next: to } } } : {};
    };
    for (const to of Object.values(design.sequence.steps)) {
      expect(() => pathsOf({ ...design, sequence: { ...design.sequence, steps: looped(to.id) } })).toThrow('loop');
    }
  });
});

describe('their times', () => {
  it.each<[string, Flow, (readonly [number, number | null])[]]>([
    ['an automatic step takes none', [automatedEmail('Send'), abTest('Test', 50)], [[0, 0]]],
    ['a manual step takes any', [wait('Wait', 1), task('Call'), wait('Wait', 1)], [[2, null]]],
    ['a wait takes its days and hours', [wait('Wait', 2, 12)], [[2.5, 2.5]]],
    [
      'an early Yes comes by the limit, a No at it',
      [automatedEmail('Send'), emailCondition('Opened?', opened)],
      [
        [0, 2],
        [2, 2],
      ],
    ],
    [
      'a late Yes comes at the limit',
      [automatedEmail('Send'), emailCondition('Opened?', { ...opened, early: false })],
      [
        [2, 2],
        [2, 2],
      ],
    ],
    [
      'a No comes at once when the seller skipped the email',
      [email('Send'), emailCondition('Opened?', opened)],
      [
        [0, null],
        [0, null],
      ],
    ],
    [
      'an email with a Yes on its path was not skipped',
      [email('Send'), emailCondition('Opened?', { ...opened, no: [emailCondition('Replied?', { ...opened, early: false })] })],
      [
        [0, null],
        [4, null],
        [0, null],
      ],
    ],
    [
      'an email of its own is judged by itself',
      [email('Send'), emailCondition('Opened?', opened), automatedEmail('Remind'), emailCondition('Replied?', opened)],
      [
        [0, null],
        [2, null],
        [0, null],
        [2, null],
      ],
    ],
  ])('%s', (_, flow, days) => expect(daysOf(designOf('First', flow))).toEqual(days));

  it('count a working day more than waited for, and leave the end open, where waits skip days off', () => {
    const working = (flow: Flow) => daysOf(designOf('First', flow, { skipNonWorkingDays: true }));
    expect(working([wait('Wait', 3)])).toEqual([[4, null]]);
    expect(working([wait('Wait', 0, 12)])).toEqual([[0.5, null]]);
  });
});

/** What a run did in its own design: until it ended, or was handed over. */
function linesBeforeHandOver(trace: readonly TraceLine[]): readonly TraceLine[] {
  const connections = trace.flatMap(({ event }, index) => (event.kind === 'connected' ? [index] : []));
  return trace.slice(connections[0], connections[1]);
}

interface Travelled {
  readonly path: Path;
  readonly ms: number;
  /** Whether the seller ended a wait early. */
  readonly early: boolean;
}

/** The path that a run went to its end, with the time it took; `null` where it did not come to an end. A run off all paths fails. */
function travelled(input: RunInput): Travelled | null {
  const lines = linesBeforeHandOver(simulate(input).trace);
  const entered = lines.flatMap(({ event, step }) => (event.kind === 'entered' && step !== null ? [step] : []));
  const answers = lines.flatMap(({ event, step }) => (event.kind === 'judged' ? [`${step}:${event.exit}`] : []));
  const alike = pathsOf(input.design, { limit: 50_000 }).paths.filter(
    ({ steps, decisions }) =>
      entered.every((id, index) => steps[index] === id) &&
      answers.every((answer, index) => `${decisions[index]?.step}:${decisions[index]?.exit}` === answer),
  );
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || entered.length === 0) return null;
  expect(alike).not.toEqual([]);
  const [path] = alike;
  const { event } = last;
  const isThrough = event.kind === 'entered' || (event.kind === 'ended' && ['completed', 'advanced'].includes(event.end.kind));
  if (!isThrough || path === undefined) return null;
  expect([alike.length, path.steps.length]).toEqual([1, entered.length]);
  return { path, ms: last.at - first.at, early: lines.some((line) => line.event.kind === 'waited' && line.event.early) };
}

/** A path is measured in days of 24 hours; each calendar day waited for can be an hour longer or shorter (`rules.md` 1.4). */
function clockChanges({ scenario, design }: RunInput, { steps }: Path): number {
  if (scenario.calendar.zone === 'UTC') return 0;
  return steps.filter((id) => ['wait', 'emailCondition'].includes(stepOf(design.sequence, id)?.kind ?? '')).length;
}

describe('a run', () => {
  it('goes one of the ways, and takes no less and no more than its time', () => {
    let measured = 0;
    fc.assert(
      fc.property(runInput({ sound: true }), (input) => {
        fc.pre(input.scenario.calendar.hours.some(({ from, to }) => from < to));
        const found = travelled(input);
        if (found === null) return;
        measured += 1;
        const { minMs, maxMs } = found.path;
        const slack = clockChanges(input, found.path) * MS_PER_HOUR;
        expect(found.ms).toBeGreaterThanOrEqual(found.early ? 0 : minMs - slack);
        expect(found.ms).toBeLessThanOrEqual((maxMs ?? Number.POSITIVE_INFINITY) + slack);
      }),
      runs,
    );
    expect(measured).toBeGreaterThan(runs.numRuns / 10);
  });

  it('reaches the shortest time of working days with a seller who works every day', () => {
    const design = designOf('First', [wait('Wait', 3, 5)], { skipNonWorkingDays: true });
    const hours = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday, from: '00:00', to: '24:00' }));
    fc.assert(
      fc.property(runInput({ sound: true }), (input) => {
        const calendar = { ...defaultCalendar, hours };
        const found = travelled({ ...input, design, scenario: { ...input.scenario, calendar, stimuli: [] } });
        expect(found?.ms).toBe(found?.path.minMs);
      }),
      { numRuns: 20 },
    );
  });
});
