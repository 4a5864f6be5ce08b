import type { StepId } from '../model/ids.ts';
import { flowOrder, type Sequence, type Slot, slotsTo, stepOf, withStepIn } from '../model/sequence.ts';
import { exitsOf, type Step } from '../model/step.ts';

/** A step with everything below it, taken out of its sequence. */
export interface Branch {
  /** The sequence without it: every path that led to the step stands open. */
  readonly rest: Sequence;
  /** The steps that only it led to, the step itself first. Where a path of it joins another branch, that branch stays in `rest`. */
  readonly own: readonly Step[];
}

/** Takes a step out with everything that only it leads to. */
export function withoutBranch(sequence: Sequence, id: StepId): Branch {
  const cut = (slotsTo(sequence).get(id) ?? []).reduce((rest, slot) => withStepIn(rest, slot, null), sequence);
  const staying = new Set(flowOrder(cut).map((step) => step.id));
  const steps = Object.fromEntries([...staying].flatMap((left) => stepEntry(cut, left)));
  return { rest: { ...cut, steps }, own: flowOrder(sequence, id).filter((step) => !staying.has(step.id)) };
}

const stepEntry = (sequence: Sequence, id: StepId): readonly (readonly [StepId, Step])[] => {
  const step = stepOf(sequence, id);
  return step === undefined ? [] : [[id, step]];
};

/**
 * Where something could follow a branch, given as its steps with the first at the head: the end of its main path, which takes the `tail`
 * path of each condition, or else the first open end. `null` where each path ends with a step that nothing can follow, or joins another.
 */
export function endOfBranch(own: readonly Step[], tail: 'yes' | 'no'): Slot | null {
  const steps = new Map(own.map((step) => [step.id, step]));
  let at = own[0];
  while (at !== undefined) {
    const exits = exitsOf(at);
    const main = exits.find((exit) => exit.name === tail) ?? exits[0];
    if (main === undefined) break;
    if (main.to === null) return { kind: 'exit', step: at.id, exit: main.name };
    at = steps.get(main.to);
  }
  const open = own.flatMap((step) => exitsOf(step).flatMap((exit) => (exit.to === null ? [{ step: step.id, exit: exit.name }] : [])))[0];
  return open === undefined ? null : { kind: 'exit', ...open };
}

/** Whether a sequence has this place. */
export function hasSlot(sequence: Sequence, slot: Slot): boolean {
  if (slot.kind === 'start') return true;
  const step = stepOf(sequence, slot.step);
  return step !== undefined && exitsOf(step).some((exit) => exit.name === slot.exit);
}
