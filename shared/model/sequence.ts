import { z } from 'zod';
import { StepId } from './ids.ts';
import { keepingLast } from './keepingLast.ts';
import { ExitName, exitsOf, Step, withExit } from './step.ts';

/** Steps by id and a start. Connections are not stored: they are the exits of the steps. */
export const Sequence = z.strictObject({
  start: StepId.nullable(),
  steps: z.record(StepId, Step),
});
export type Sequence = z.infer<typeof Sequence>;

/** A place in a sequence that holds a step or stands open: the beginning, or an exit of a step. */
export const Slot = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('start') }),
  z.strictObject({ kind: z.literal('exit'), step: StepId, exit: ExitName }),
]);
export type Slot = z.infer<typeof Slot>;

export const startSlot: Slot = { kind: 'start' };

export const stepOf = (sequence: Sequence, id: StepId): Step | undefined => sequence.steps[id];

/** The step with this id. An id that the sequence does not have is a bug of the caller. */
export function existingStep(sequence: Sequence, id: StepId): Step {
  const step = sequence.steps[id];
  if (step === undefined) throw new Error(`The sequence has no step ${id}`);
  return step;
}

/** What stands in a slot: a step's id, or `null` for an open end. A slot of a step that does not exist holds nothing. */
export function stepIn(sequence: Sequence, slot: Slot): StepId | null {
  if (slot.kind === 'start') return sequence.start;
  const step = stepOf(sequence, slot.step);
  return step === undefined ? null : (exitsOf(step).find((exit) => exit.name === slot.exit)?.to ?? null);
}

/** The same sequence with another step, or none, in a slot. */
export function withStepIn(sequence: Sequence, slot: Slot, to: StepId | null): Sequence {
  if (slot.kind === 'start') return { ...sequence, start: to };
  const step = withExit(existingStep(sequence, slot.step), slot.exit, to);
  return { ...sequence, steps: { ...sequence.steps, [step.id]: step } };
}

/** Every slot that leads to each step, in flow order; a step where branches join has several. */
export const slotsTo = keepingLast((sequence: Sequence): ReadonlyMap<StepId, readonly Slot[]> => {
  const slots = new Map<StepId, Slot[]>();
  const add = (to: StepId | null, slot: Slot): void => {
    if (to === null) return;
    const others = slots.get(to);
    if (others === undefined) slots.set(to, [slot]);
    else others.push(slot);
  };
  add(sequence.start, startSlot);
  for (const step of flowOrder(sequence)) {
    for (const exit of exitsOf(step)) add(exit.to, { kind: 'exit', step: step.id, exit: exit.name });
  }
  return slots;
});

/** The steps that can be reached from `from` (the start unless told), each once: a step, then its Yes path, then its No path. */
export function flowOrder(sequence: Sequence, from: StepId | null = sequence.start): readonly Step[] {
  const seen = new Set<StepId>();
  const order: Step[] = [];
  const waiting: (StepId | null)[] = [from];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === null || seen.has(id)) continue;
    const step = stepOf(sequence, id);
    if (step === undefined) continue;
    seen.add(id);
    order.push(step);
    for (const exit of [...exitsOf(step)].reverse()) waiting.push(exit.to);
  }
  return order;
}

/** The steps on the way to a slot, nearest first, along the first way that leads there. */
export function stepsAbove(sequence: Sequence, slot: Slot): readonly Step[] {
  const slots = slotsTo(sequence);
  const above: Step[] = [];
  const seen = new Set<StepId>();
  let at: Slot | undefined = slot;
  while (at !== undefined && at.kind === 'exit' && !seen.has(at.step)) {
    const step = stepOf(sequence, at.step);
    if (step === undefined) break;
    seen.add(at.step);
    above.push(step);
    at = slots.get(at.step)?.[0];
  }
  return above;
}
