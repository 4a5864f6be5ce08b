import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence, stepOf } from '../model/sequence.ts';
import { exitsOf, type Step } from '../model/step.ts';
import { after, atConnect, type Elapsed, type Span } from './paths/span.ts';

/** When a record can come to each step, and to an end, counted from connect. */
export interface Times {
  /** For every step that can be reached: over all ways that lead to it, the shortest time and the longest. */
  readonly steps: ReadonlyMap<StepId, Span>;
  /** Over all ways through: the shortest and the longest time from connect to end. `null` for a sequence without steps. */
  readonly whole: Span | null;
}

/**
 * The time at which each step is entered, from connect, measured as `pathsOf` measures ways (`paths/span.ts`). It grows with the steps and
 * not with the ways: where branches join, only what can still be the shortest or the longest is carried on. A loop throws.
 */
export function timesOf({ sequence, options }: Design): Times {
  const arriving = new Map<StepId, readonly Elapsed[]>();
  const ends: Elapsed[] = [];
  const arrive = (to: StepId | null, elapsed: readonly Elapsed[]): void => {
    if (to === null || stepOf(sequence, to) === undefined) ends.push(...elapsed);
    else arriving.set(to, carried([...(arriving.get(to) ?? []), ...elapsed]));
  };
  const order = downwards(sequence);
  if (order.length > 0) arrive(sequence.start, [atConnect]);
  for (const step of order) {
    const here = arriving.get(step.id) ?? [];
    const exits = exitsOf(step);
    if (exits.length === 0) ends.push(...here.map((elapsed) => after(elapsed, step, null, options)));
    for (const { name, to } of exits) {
      arrive(
        to,
        here.map((elapsed) => after(elapsed, step, name, options)),
      );
    }
  }
  const steps = new Map([...arriving].map(([id, elapsed]) => [id, spanOf(elapsed)]));
  return { steps, whole: ends.length === 0 ? null : spanOf(ends) };
}

function spanOf(all: readonly Elapsed[]): Span {
  return { minMs: Math.min(...all.map(({ minMs }) => minMs)), maxMs: longestOf(all) };
}

const longestOf = (all: readonly Elapsed[]): number | null =>
  all.reduce<number | null>((longest, { maxMs }) => (longest === null || maxMs === null ? null : Math.max(longest, maxMs)), 0);

/**
 * Of all arrivals those that can still give the shortest time further down: the soonest with nothing in doubt, the soonest that stays so if
 * the email in doubt was skipped, and the soonest if it was sent. Each takes the longest time of all with it.
 */
function carried(all: readonly Elapsed[]): readonly Elapsed[] {
  const maxMs = longestOf(all);
  const sure = all.filter(({ doubtMs }) => doubtMs === null);
  const inDoubt = all.filter(({ doubtMs }) => doubtMs !== null);
  const kept = new Set([
    soonest(sure, ({ minMs }) => minMs),
    soonest(inDoubt, ({ minMs }) => minMs),
    soonest(inDoubt, ({ minMs, doubtMs }) => minMs + (doubtMs ?? 0)),
  ]);
  return [...kept].flatMap((elapsed) => (elapsed === null ? [] : [{ ...elapsed, maxMs }]));
}

const soonest = (all: readonly Elapsed[], time: (elapsed: Elapsed) => number): Elapsed | null =>
  all.reduce<Elapsed | null>((best, one) => (best === null || time(one) < time(best) ? one : best), null);

/** The steps that can be reached, each after all that lead to it. */
function downwards(sequence: Sequence): readonly Step[] {
  const reached = flowOrder(sequence);
  const open = new Map<StepId, number>();
  for (const step of reached) for (const { to } of exitsOf(step)) if (to !== null) open.set(to, (open.get(to) ?? 0) + 1);
  const order: Step[] = [];
  const ready = reached.slice(0, 1).filter(({ id }) => !open.has(id));
  for (let step = ready.pop(); step !== undefined; step = ready.pop()) {
    order.push(step);
    for (const { to } of [...exitsOf(step)].reverse()) {
      if (to === null) continue;
      const left = (open.get(to) ?? 0) - 1;
      open.set(to, left);
      const next = left === 0 ? stepOf(sequence, to) : undefined;
      if (next !== undefined) ready.push(next);
    }
  }
  if (order.length < reached.length) throw new Error('The sequence runs in a loop.');
  return order;
}
