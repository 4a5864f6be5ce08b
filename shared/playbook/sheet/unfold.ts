import type { StepId } from '../../model/ids.ts';
import { flowOrder, type Sequence, stepOf } from '../../model/sequence.ts';
import { exitsOf, type Step } from '../../model/step.ts';

/** A step as it is entered in a designer that has no joins: where it goes, under a number of its own. */
export interface UnfoldedStep {
  readonly number: number;
  readonly step: Step;
  readonly place: Place;
  /** The number under which the same step was entered first; `null` where this is the first time. */
  readonly copyOf: number | null;
  /** Not written out again: the step and all below it are entered as from the number in `copyOf` on. */
  readonly isShort: boolean;
}

export type Place =
  | { readonly kind: 'start' }
  | { readonly kind: 'after'; readonly number: number }
  | { readonly kind: 'path'; readonly exit: 'yes' | 'no'; readonly number: number };

export interface Unfolded {
  readonly steps: readonly UnfoldedStep[];
  /** How many steps there are if everything is written out. */
  readonly count: number;
}

/** More would be a book, and joins in a row double each time; then what was entered already is referred to. */
const MOST = 1000;

/** A sequence without its joins: what several paths lead to is entered in each of them. Yes before No, as it is drawn. */
export function unfold(sequence: Sequence): Unfolded {
  const count = unfoldedCount(sequence);
  const first = new Map<StepId, number>();
  const steps: UnfoldedStep[] = [];
  const waiting: { readonly id: StepId; readonly place: Place }[] = [];
  if (sequence.start !== null) waiting.push({ id: sequence.start, place: { kind: 'start' } });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const step = stepOf(sequence, next.id);
    if (step === undefined) continue;
    const number = steps.length + 1;
    const copyOf = first.get(step.id) ?? null;
    const isShort = copyOf !== null && count > MOST;
    steps.push({ number, step, place: next.place, copyOf, isShort });
    if (copyOf === null) first.set(step.id, number);
    if (isShort) continue;
    for (const { name, to } of [...exitsOf(step)].reverse()) {
      if (to !== null) waiting.push({ id: to, place: name === 'next' ? { kind: 'after', number } : { kind: 'path', exit: name, number } });
    }
  }
  return { steps, count };
}

/** Counted from the ends up, each step once: it may be more than anybody could write. */
function unfoldedCount(sequence: Sequence): number {
  const counts = new Map<StepId, number>();
  const waiting: { readonly id: StepId; readonly isLeaving: boolean }[] = [];
  for (const { id } of flowOrder(sequence)) waiting.push({ id, isLeaving: false });
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (counts.has(next.id)) continue;
    const step = stepOf(sequence, next.id);
    const below = step === undefined ? [] : exitsOf(step).flatMap(({ to }) => (to === null ? [] : [to]));
    if (next.isLeaving)
      counts.set(
        next.id,
        below.reduce((sum, id) => sum + (counts.get(id) ?? 0), 1),
      );
    else waiting.push({ id: next.id, isLeaving: true }, ...below.filter((id) => !counts.has(id)).map((id) => ({ id, isLeaving: false })));
  }
  return sequence.start === null ? 0 : (counts.get(sequence.start) ?? 0);
}
