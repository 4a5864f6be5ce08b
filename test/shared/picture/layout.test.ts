import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { flowOrder, type Sequence, type Slot, slotsTo, startSlot, stepIn } from '../../../shared/model/sequence.ts';
import { exitsOf, isCondition } from '../../../shared/model/step.ts';
import { layout } from '../../../shared/picture/layout.ts';
import { type Box, type Connection, type Picture, slotKey } from '../../../shared/picture/picture.ts';
import { deepForks, deepLine } from '../../deep.ts';
import { emptyDesign } from '../../gestures.ts';
import { anySequence } from '../../sequences.ts';

const slotsOf = (sequence: Sequence): readonly Slot[] => [
  startSlot,
  ...flowOrder(sequence).flatMap((step) => exitsOf(step).map((exit): Slot => ({ kind: 'exit', step: step.id, exit: exit.name }))),
];

const boxesOf = (picture: Picture): readonly Box[] => [
  picture.start,
  ...picture.steps.values(),
  ...picture.connections.flatMap(({ leadsTo }) => (leadsTo.kind === 'step' ? [] : [leadsTo.box])),
];

const overlap = (a: Box, b: Box): boolean => a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

function leaving(picture: Picture, slot: Slot): Connection {
  const found = picture.connections.find((connection) => slotKey(connection.slot) === slotKey(slot));
  if (found === undefined) throw new Error(`No connection leaves ${slotKey(slot)}`);
  return found;
}

describe('laws', () => {
  it('draws every step once, every slot once, and nothing else', () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        const picture = layout(sequence);
        expect([...picture.steps.keys()].sort()).toEqual(
          flowOrder(sequence)
            .map((step) => step.id)
            .sort(),
        );
        expect(picture.connections.map(({ slot }) => slotKey(slot)).sort()).toEqual(slotsOf(sequence).map(slotKey).sort());
      }),
    );
  });

  it('lets each connection end where its slot leads', () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        for (const { slot, leadsTo } of layout(sequence).connections) {
          expect(leadsTo.kind === 'open' ? null : leadsTo.step).toBe(stepIn(sequence, slot));
        }
      }),
    );
  });

  it('draws a step under one parent and links to it from the others', () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        const { connections } = layout(sequence);
        for (const [id, slots] of slotsTo(sequence)) {
          const kinds = connections.flatMap(({ leadsTo }) => (leadsTo.kind !== 'open' && leadsTo.step === id ? [leadsTo.kind] : []));
          expect(kinds.filter((kind) => kind === 'step')).toHaveLength(1);
          expect(kinds.filter((kind) => kind === 'join')).toHaveLength(slots.length - 1);
        }
      }),
    );
  });

  it('overlaps nothing and keeps everything within its size', () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        const picture = layout(sequence);
        const boxes = boxesOf(picture);
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(picture.width);
          expect(box.y + box.height).toBeLessThanOrEqual(picture.height);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
      }),
    );
  });

  it('keeps Yes left of No and what follows below', () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        const picture = layout(sequence);
        for (const connection of picture.connections) expect(connection.to.y).toBeGreaterThan(connection.from.y);
        for (const step of flowOrder(sequence).filter(isCondition)) {
          const yes = leaving(picture, { kind: 'exit', step: step.id, exit: 'yes' });
          const no = leaving(picture, { kind: 'exit', step: step.id, exit: 'no' });
          expect(yes.to.x).toBeLessThan(no.to.x);
          expect([yes.label?.text, no.label?.text]).toEqual(['Yes', 'No']);
        }
      }),
    );
  });

  it('draws the same sequence the same way: there is nothing to tidy up (n8n 30455)', () => {
    fc.assert(
      fc.property(anySequence, (sequence) => {
        expect(layout(structuredClone(sequence))).toEqual(layout(sequence));
      }),
    );
  });
});

describe('examples', () => {
  it('offers one large place in an empty sequence', () => {
    const { connections, steps } = layout(emptyDesign.sequence);
    expect(steps.size).toBe(0);
    expect(connections).toHaveLength(1);
    expect(connections[0]?.leadsTo).toMatchObject({ kind: 'open', box: { width: 208, height: 48 } });
  });

  it.each([
    ['a line', deepLine(10_000)],
    ['conditions', deepForks(10_000)],
  ])('draws %s of 10,000 steps below each other', (_, sequence) => {
    const { steps, height } = layout(sequence);
    expect(steps.size).toBe(10_000);
    expect(height).toBeGreaterThan(10_000 * 100);
  });
});
