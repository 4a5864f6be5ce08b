import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Flow, type StepContent, sequenceOf } from '../../../shared/model/flow.ts';
import { StepId } from '../../../shared/model/ids.ts';
import {
  existingStep,
  flowOrder,
  type Sequence,
  type Slot,
  slotsTo,
  startSlot,
  stepIn,
  stepsAbove,
} from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { drawnDesign } from '../../gestures.ts';

const task = (name: string): StepContent => ({ kind: 'task', name, description: '' });
const asks = (name: string): StepContent => ({ kind: 'callCondition', name, description: '', results: [] });

function built(flow: Flow): Sequence {
  let count = 0;
  return sequenceOf(flow, () => StepId.parse(`s${++count}`));
}

const named = (sequence: Sequence, name: string) => {
  const found = flowOrder(sequence).find((step) => step.name === name);
  if (found === undefined) throw new Error(`No step ${name}`);
  return found;
};
const names = (steps: readonly { readonly name: string }[]): string[] => steps.map((step) => step.name);

const joined = built([
  { step: task('Call') },
  { step: asks('Reached?'), yes: [{ step: task('Meet') }], no: [{ step: task('Write') }, { step: task('Wait') }] },
  { step: task('Note') },
]);

describe('a flow', () => {
  test('reads from top to bottom, Yes before No', () => {
    expect(names(flowOrder(joined))).toEqual(['Call', 'Reached?', 'Meet', 'Note', 'Write', 'Wait']);
  });

  test('joins its branches where something follows a condition', () => {
    const note = named(joined, 'Note');
    const slots = slotsTo(joined).get(note.id) ?? [];
    expect(slots.map((slot) => (slot.kind === 'exit' ? existingStep(joined, slot.step).name : 'start'))).toEqual(['Meet', 'Wait']);
  });

  test('with a path left out leads straight to what follows, or ends there', () => {
    expect(exitsOf(named(built([{ step: asks('Reached?'), yes: [{ step: task('Meet') }] }]), 'Reached?')).at(1)?.to).toBeNull();
    const short = built([{ step: asks('Reached?'), yes: [{ step: task('Meet') }] }, { step: task('End') }]);
    expect(exitsOf(named(short, 'Reached?')).at(1)?.to).toBe(named(short, 'End').id);
  });

  test('of no steps is an empty sequence', () => expect(built([])).toEqual({ start: null, steps: {} }));
});

test('the steps above a place are told nearest first', () => {
  const write = named(joined, 'Wait');
  const below: Slot = { kind: 'exit', step: write.id, exit: 'next' };
  expect(names(stepsAbove(joined, below))).toEqual(['Wait', 'Write', 'Reached?', 'Call']);
  expect(stepsAbove(joined, startSlot)).toEqual([]);
});

test('every way into a step is a slot that holds it, and nothing else leads to it', () => {
  fc.assert(
    fc.property(drawnDesign, ({ sequence }) => {
      const slots = slotsTo(sequence);
      for (const [step, places] of slots) for (const slot of places) expect(stepIn(sequence, slot)).toBe(step);
      const exits = flowOrder(sequence).flatMap((step) => exitsOf(step).filter((exit) => exit.to !== null));
      const ways = [...slots.values()].flat();
      expect(ways).toHaveLength(exits.length + (sequence.start === null ? 0 : 1));
    }),
  );
});
