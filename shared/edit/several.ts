import type { Design } from '../model/design.ts';
import type { StepId } from '../model/ids.ts';
import { existingStep, flowOrder, type Sequence } from '../model/sequence.ts';
import { exitsOf, type Step, withExit } from '../model/step.ts';
import { titleOf } from '../model/title.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyEdit, type SingleEdit } from './edit.ts';
import type { EditRefusal } from './refusal.ts';
import { inOrderFromAbove } from './standing.ts';

/** Several steps of a sequence as one: what is copied, deleted or changed together. */

/**
 * The steps as a sequence of its own: each leads to the next of them below it, past those that are left out. Refused where they do not hang
 * together: where none is above all others, or what is left out forks.
 */
export function fragmentOfSeveral(sequence: Sequence, ids: ReadonlySet<StepId>): Result<Sequence, EditRefusal> {
  const leading = thatLeadTo(sequence, ids);
  let forks = false;
  /** The first of the steps on a way down. */
  const firstFrom = (id: StepId | null): StepId | null => {
    let at = id;
    while (at !== null && !ids.has(at)) {
      const [next = null, ...others] = new Set(
        exitsOf(existingStep(sequence, at)).flatMap(({ to }) => (to !== null && leading.has(to) ? [to] : [])),
      );
      if (others.length > 0) forks = true;
      at = next;
    }
    return at;
  };
  const start = firstFrom(sequence.start);
  const steps = flowOrder(sequence)
    .filter(({ id }) => ids.has(id))
    .map((step) => exitsOf(step).reduce<Step>((led, exit) => withExit(led, exit.name, firstFrom(exit.to)), step));
  const fragment: Sequence = { start, steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
  return start !== null && !forks && flowOrder(fragment).length === steps.length
    ? ok(fragment)
    : fail({ reason: 'These steps stand on different paths. Select the condition above them as well, or steps of one path only.' });
}

/** The steps and all that is above them. */
function thatLeadTo(sequence: Sequence, ids: ReadonlySet<StepId>): ReadonlySet<StepId> {
  const leading = new Set<StepId>();
  for (const step of [...inOrderFromAbove(sequence)].reverse()) {
    if (ids.has(step.id) || exitsOf(step).some(({ to }) => to !== null && leading.has(to))) leading.add(step.id);
  }
  return leading;
}

/** What deletes the steps, from below upwards; what is left of a condition's path takes its place. Refused where both of its paths are left. */
export function removalOfSeveral(design: Design, ids: ReadonlySet<StepId>): Result<SingleEdit[], EditRefusal> {
  const edits: SingleEdit[] = [];
  let left = design;
  for (const { id } of flowOrder(design.sequence)
    .filter((step) => ids.has(step.id))
    .reverse()) {
    const step = existingStep(left.sequence, id);
    const followed = exitsOf(step).filter(({ to }) => to !== null);
    if (new Set(followed.map(({ to }) => to)).size > 1) {
      return fail({
        reason: `Steps that stay follow on both paths of "${titleOf(step)}": delete it by itself, and choose the path to keep.`,
      });
    }
    const edit: SingleEdit = { kind: 'removeStep', step: id, keep: followed[0]?.name ?? exitsOf(step)[0]?.name ?? null };
    const applied = applyEdit(left, edit);
    if (!applied.ok) return applied;
    edits.push(edit);
    left = applied.value;
  }
  return ok(edits);
}

/** The steps from one to another of the same path, as they follow each other; `null` where neither is above the other. */
export function stepsBetween(sequence: Sequence, one: StepId, other: StepId): readonly StepId[] | null {
  const below = wayDown(sequence, one, other);
  return below ?? wayDown(sequence, other, one);
}

function wayDown(sequence: Sequence, from: StepId, to: StepId): readonly StepId[] | null {
  const cameFrom = new Map<StepId, StepId | null>([[from, null]]);
  const waiting = [from];
  for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
    if (at === to) return wayBack(cameFrom, to);
    for (const { to: next } of exitsOf(existingStep(sequence, at))) {
      if (next === null || cameFrom.has(next)) continue;
      cameFrom.set(next, at);
      waiting.push(next);
    }
  }
  return null;
}

function wayBack(cameFrom: ReadonlyMap<StepId, StepId | null>, to: StepId): readonly StepId[] {
  const way: StepId[] = [];
  for (let at: StepId | null = to; at !== null; at = cameFrom.get(at) ?? null) way.unshift(at);
  return way;
}
