import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timesOf } from '../../../shared/engine/days.ts';
import { after, atConnect, type Elapsed, type Span } from '../../../shared/engine/paths/span.ts';
import { pathsOf } from '../../../shared/engine/paths.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { Flow } from '../../../shared/model/flow.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { MS_PER_DAY } from '../../../shared/model/instant.ts';
import { existingStep, flowOrder } from '../../../shared/model/sequence.ts';
import { runInput } from '../../arbitraryRuns.ts';
import { advance, automatedEmail, call, designOf, email, emailCondition, task, wait } from '../../builders.ts';

const runs = { numRuns: Number(process.env.RUNS ?? 300) };

/** The same by going every way there is. */
function byEveryWay(design: Design): { readonly steps: ReadonlyMap<StepId, Span>; readonly whole: Span | null } {
  const { sequence, options } = design;
  const { paths } = pathsOf(design, { limit: 3000 });
  const found = new Map<StepId, Span[]>();
  for (const { steps, decisions } of paths) {
    const exits = new Map(decisions.map(({ step, exit }) => [step, exit]));
    let elapsed: Elapsed = atConnect;
    for (const id of steps) {
      found.set(id, [...(found.get(id) ?? []), { minMs: elapsed.minMs, maxMs: elapsed.maxMs }]);
      elapsed = after(elapsed, existingStep(sequence, id), exits.get(id) ?? 'next', options);
    }
  }
  const joined = (spans: readonly Span[]): Span => ({
    minMs: Math.min(...spans.map(({ minMs }) => minMs)),
    maxMs: spans.some(({ maxMs }) => maxMs === null) ? null : Math.max(...spans.map(({ maxMs }) => maxMs ?? 0)),
  });
  return { steps: new Map([...found].map(([id, spans]) => [id, joined(spans)])), whole: paths.length === 0 ? null : joined(paths) };
}

const inDays = (ms: number | null): number | null => (ms === null ? null : ms / MS_PER_DAY);
const daysIn = (design: Design): Record<string, readonly [number | null, number | null]> => {
  const { steps } = timesOf(design);
  return Object.fromEntries(
    flowOrder(design.sequence).map(({ id, name }) => {
      const span = steps.get(id);
      return [name, [inDays(span?.minMs ?? -1), inDays(span?.maxMs ?? null)]];
    }),
  );
};

/** Two ways at each of `forks` conditions in a row that join again. */
const forks = (count: number, between: Flow = []): Design =>
  designOf('Forks', [
    email('Ask'),
    ...Array.from({ length: count }, (_, index) => [
      emailCondition(`Opened ${index}?`, {
        results: ['opened'],
        days: 1 + (index % 3),
        early: index % 2 === 0,
        yes: [],
        no: [wait('Rest', 1)],
      }),
      ...between,
    ]).flat(),
  ]);

describe('the times of the steps', () => {
  it('are the shortest and the longest over every way that leads there', () => {
    fc.assert(
      fc.property(runInput({ sound: true }), ({ design }) => {
        fc.pre(pathsOf(design, { limit: 3000 }).complete);
        expect(timesOf(design)).toEqual(byEveryWay(design));
      }),
      runs,
    );
  });

  it('are exact where a skipped email is in doubt over branches that join', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 7 }), fc.constantFrom('none', 'email', 'automated', 'call'), (count, between) => {
        const flows = { none: [], email: [email('Again')], automated: [automatedEmail('Auto')], call: [call('Call')] } as const;
        const design = forks(count, flows[between]);
        expect(timesOf(design)).toEqual(byEveryWay(design));
      }),
      { numRuns: 60 },
    );
  });

  it('read as days: nothing is open-ended before a seller has something to do', () => {
    const watched = emailCondition('Opened?', {
      results: ['opened'],
      days: 2,
      yes: [call('Call'), wait('After', 1), task('Note')],
      no: [],
    });
    const design = designOf('Days', [automatedEmail('Send'), watched, advance('Hand over', null)]);
    expect(daysIn(design)).toEqual({
      Send: [0, 0],
      'Opened?': [0, 0],
      Call: [0, 2],
      After: [0, null],
      Note: [1, null],
      'Hand over': [1, null],
    });
    expect(timesOf(design).whole).toEqual({ minMs: MS_PER_DAY, maxMs: null });
  });

  it('of an empty sequence are none, and a loop throws', () => {
    expect(timesOf(designOf('Empty', []))).toEqual({ steps: new Map(), whole: null });
    const design = designOf('Loop', [task('One'), task('Two')]);
    const [one, two] = flowOrder(design.sequence);
    if (one?.kind !== 'task' || two === undefined) throw new Error('No steps');
    const looped = { ...two, kind: 'task', exits: { next: one.id } } as const;
    const sequence = { ...design.sequence, steps: { ...design.sequence.steps, [two.id]: looped } };
    expect(() => timesOf({ ...design, sequence })).toThrow('loop');
  });

  it('of more ways than can be counted are there at once', () => {
    const design = forks(250);
    expect(pathsOf(design, { limit: 1 }).count).toBe(Number.MAX_SAFE_INTEGER);
    expect(timesOf(design).steps.size).toBe(501);
  });
});
