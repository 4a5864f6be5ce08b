import type { StepId } from '../model/ids.ts';
import { emailKinds } from '../model/kinds.ts';
import { flowOrder, type Sequence, stepOf } from '../model/sequence.ts';
import { exitsOf, isCondition, type Step, type StepKind } from '../model/step.ts';

/** What a condition may ask about: the nearest step above that is no condition itself, since conditions may be chained. */
type Subject = StepKind | 'nothing';

/** Why a step of a kind should not stand where it is, by what is above it and by whether it comes first; `null` where it may. */
export function whyNotUnder(kind: StepKind, above: ReadonlySet<Subject>, isFirst: boolean): string | null {
  const allAre = (kinds: readonly Subject[]): boolean => above.size > 0 && [...above].every((subject) => kinds.includes(subject));
  switch (kind) {
    case 'emailCondition':
      return allAre(emailKinds) ? null : 'An email condition stands directly under an email.';
    case 'callCondition':
      return allAre(['phoneCall']) ? null : 'A phone condition stands directly under a phone call.';
    case 'advance':
      return isFirst ? 'A sequence cannot start with Advance to another sequence.' : null;
    case 'fieldCondition':
    case 'stageCondition':
      return isFirst ? 'A condition needs an activity above it.' : null;
    default:
      return null;
  }
}

type Above = ReadonlySet<Subject>;

/** One set for each subject, so that steps in a row share it. */
const sets = new Map<Subject, Above>();
function only(subject: Subject): Above {
  const known = sets.get(subject) ?? new Set([subject]);
  sets.set(subject, known);
  return known;
}

/** What was found for a sequence is kept as long as the sequence is: each place that is tried out is compared with it. */
const found = new WeakMap<Sequence, ReadonlyMap<StepId, string>>();

/** Every step that stands where it should not, with the reason. Where branches join, it must be right on each way that leads there. */
export function misplaced(sequence: Sequence): ReadonlyMap<StepId, string> {
  const known = found.get(sequence);
  if (known !== undefined) return known;
  const reasons = new Map<StepId, string>();
  const above = new Map<StepId, Above>();
  const add = (to: StepId | null, subjects: Above): void => {
    if (to === null) return;
    const others = above.get(to);
    above.set(to, others === undefined || others === subjects ? subjects : new Set([...others, ...subjects]));
  };
  add(sequence.start, only('nothing'));
  for (const step of inOrderFromAbove(sequence)) {
    const subjects = above.get(step.id) ?? only('nothing');
    const reason = whyNotUnder(step.kind, subjects, step.id === sequence.start);
    if (reason !== null) reasons.set(step.id, reason);
    for (const exit of exitsOf(step)) add(exit.to, isCondition(step) ? subjects : only(step.kind));
  }
  found.set(sequence, reasons);
  return reasons;
}

/** The steps in an order in which each comes after everything that leads to it; without those of a loop. */
export function inOrderFromAbove(sequence: Sequence): readonly Step[] {
  const waitsFor = new Map<StepId, number>();
  const count = (to: StepId | null): void => {
    if (to !== null) waitsFor.set(to, (waitsFor.get(to) ?? 0) + 1);
  };
  count(sequence.start);
  for (const step of flowOrder(sequence)) for (const exit of exitsOf(step)) count(exit.to);

  const order: Step[] = [];
  const ready: (StepId | null)[] = [sequence.start];
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const step = id === null ? undefined : stepOf(sequence, id);
    if (id === null || step === undefined) continue;
    const left = (waitsFor.get(id) ?? 0) - 1;
    waitsFor.set(id, left);
    if (left > 0) continue;
    order.push(step);
    for (const exit of exitsOf(step)) ready.push(exit.to);
  }
  return order;
}

interface Change {
  /** The step that is put somewhere: of it, only the reason is told. */
  readonly placed?: StepId | null;
  readonly excused?: ReadonlySet<string>;
}

/**
 * Why a change of places should not be made: the first step that it would put, or leave, where it must not stand. What stood wrong `before`
 * is no reason, since a person may be about to mend it, nor are the `excused`.
 */
export function whyMisplaced(before: Sequence, after: Sequence, { placed = null, excused = new Set() }: Change = {}): string | null {
  const wrong = misplaced(before);
  for (const [id, reason] of misplaced(after)) {
    if (wrong.has(id) || excused.has(id)) continue;
    const name = after.steps[id]?.name ?? id;
    return id in before.steps && id !== placed ? `"${name}" would not stand right any more. ${reason}` : reason;
  }
  return null;
}
