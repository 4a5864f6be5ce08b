import fc from 'fast-check';
import { placed } from '../shared/model/flow.ts';
import { StepId } from '../shared/model/ids.ts';
import { pickerEntries } from '../shared/model/picker.ts';
import { flowOrder, type Sequence, type Slot, startSlot, stepIn, withStepIn } from '../shared/model/sequence.ts';
import { exitsOf } from '../shared/model/step.ts';
import { drawnDesign, emptyDesign } from './gestures.ts';

const slotsOf = (sequence: Sequence): readonly Slot[] => [
  startSlot,
  ...flowOrder(sequence).flatMap((step) => exitsOf(step).map((exit): Slot => ({ kind: 'exit', step: step.id, exit: exit.name }))),
];

/** Lets some open ends lead to a step that stands elsewhere, never back into a loop. */
function joined(sequence: Sequence, picks: readonly number[]): Sequence {
  return picks.reduce((now, pick) => {
    const open = slotsOf(now).filter((slot) => slot.kind === 'exit' && stepIn(now, slot) === null);
    const slot = open[pick % Math.max(1, open.length)];
    if (slot?.kind !== 'exit') return now;
    const targets = flowOrder(now).filter((step) => flowOrder(now, step.id).every((below) => below.id !== slot.step));
    const target = targets[pick % Math.max(1, targets.length)];
    return target === undefined ? now : withStepIn(now, slot, target.id);
  }, sequence);
}

/** A small sequence that a person can draw, with some branches that join. */
export const anySequence = fc
  .tuple(drawnDesign, fc.array(fc.nat(1000), { maxLength: 4 }))
  .map(([design, picks]) => joined(design.sequence, picks));

/** A sequence of so many steps, grown at its open ends, with some branches that join. */
function grown(count: number, picks: readonly number[]): Sequence {
  const pickAt = (index: number): number => (picks[index % picks.length] ?? 0) + index;
  const open: Slot[] = [startSlot];
  let sequence = emptyDesign.sequence;
  const usable = pickerEntries.filter(({ id }) => id !== 'advance');
  for (let index = 0; index < count; index += 1) {
    const entry = usable[pickAt(index) % usable.length];
    const [slot] = open.splice(pickAt(index + 1) % open.length, 1);
    if (entry === undefined || slot === undefined) throw new Error('There is always something to add, and where');
    const step = placed(entry.content, StepId.parse(`s${index}`));
    sequence = withStepIn({ ...sequence, steps: { ...sequence.steps, [step.id]: step } }, slot, step.id);
    open.push(...exitsOf(step).map((exit): Slot => ({ kind: 'exit', step: step.id, exit: exit.name })));
  }
  return joined(sequence, picks.slice(0, 2));
}

/** A sequence of 1 to 500 steps. */
export const sequenceOfAnySize: fc.Arbitrary<Sequence> = fc
  .tuple(fc.integer({ min: 1, max: 500 }), fc.array(fc.nat(10_000), { minLength: 2, maxLength: 40 }))
  .map(([count, picks]) => grown(count, picks));
