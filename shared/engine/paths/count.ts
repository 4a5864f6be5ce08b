import type { StepId } from '../../model/ids.ts';
import { type Sequence, stepOf } from '../../model/sequence.ts';
import { exitsOf } from '../../model/step.ts';

/**
 * How many ways lead from a step to an end, at most `Number.MAX_SAFE_INTEGER`; 0 for no step. Where branches join, what lies below is counted
 * once and used again: time grows with the steps and not with the ways. A loop throws.
 */
export function waysBelow(sequence: Sequence, from: StepId | null): number {
  const ways = new Map<StepId, number | 'counting'>();
  const open: StepId[] = from === null ? [] : [from];
  for (let id = open.at(-1); id !== undefined; id = open.at(-1)) {
    const step = stepOf(sequence, id);
    const exits = step === undefined ? [] : exitsOf(step);
    const isNew = !ways.has(id);
    if (isNew) ways.set(id, 'counting');
    const uncounted = exits.flatMap(({ to }) => (to !== null && typeof ways.get(to) !== 'number' ? [to] : []));
    if (isNew && uncounted.length > 0) {
      const looped = uncounted.find((to) => ways.get(to) === 'counting');
      if (looped !== undefined) throw new Error(`The sequence runs in a loop through ${looped}.`);
      open.push(...uncounted);
      continue;
    }
    open.pop();
    if (typeof ways.get(id) === 'number') continue;
    const below = exits.reduce((sum, { to }) => sum + waysFrom(ways, to), 0);
    ways.set(id, exits.length === 0 ? 1 : Math.min(below, Number.MAX_SAFE_INTEGER));
  }
  return from === null ? 0 : waysFrom(ways, from);
}

/** An open exit is one end. */
function waysFrom(ways: ReadonlyMap<StepId, number | 'counting'>, to: StepId | null): number {
  const known = to === null ? 1 : ways.get(to);
  if (typeof known !== 'number') throw new Error(`The ways below ${to} were not counted.`);
  return known;
}
