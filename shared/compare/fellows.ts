import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence, stepOf } from '../model/sequence.ts';
import { exitsOf, type Step, withExit } from '../model/step.ts';

/** Which step of one sequence is which of another, from the old id to the new. */
export type Fellows = ReadonlyMap<StepId, StepId>;

/**
 * Pairs the steps of two sequences: those with the same id and kind, and of the rest, as in a copy with ids of its own, those with the same
 * kind and title, in flow order.
 */
export function fellowsOf(before: Sequence, after: Sequence): Fellows {
  const fellows = new Map<StepId, StepId>();
  const old = flowOrder(before);
  for (const { id, kind } of old) if (stepOf(after, id)?.kind === kind) fellows.set(id, id);
  const taken = new Set(fellows.values());
  const free = new Map<string, StepId[]>();
  for (const step of flowOrder(after)) if (!taken.has(step.id)) free.set(titled(step), [...(free.get(titled(step)) ?? []), step.id]);
  for (const step of old) {
    const fellow = fellows.has(step.id) ? undefined : free.get(titled(step))?.shift();
    if (fellow !== undefined) fellows.set(step.id, fellow);
  }
  return fellows;
}

/** A sequence under the ids of its fellows; a step without one keeps its own. */
export function renamed({ start, steps }: Sequence, fellows: Fellows): Sequence {
  const idOf = (id: StepId): StepId => fellows.get(id) ?? id;
  const named = Object.values(steps).map((step): Step => {
    const exits = exitsOf(step).flatMap(({ name, to }) => (to === null ? [] : [{ name, to: idOf(to) }]));
    return exits.reduce((at, { name, to }) => withExit(at, name, to), { ...step, id: idOf(step.id) });
  });
  return { start: start === null ? null : idOf(start), steps: Object.fromEntries(named.map((step) => [step.id, step])) };
}

const titled = ({ kind, name }: Step): string => `${kind} ${name}`;
