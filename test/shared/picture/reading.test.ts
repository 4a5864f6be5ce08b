import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { flowOrder, type Slot, slotsTo, stepIn } from '../../../shared/model/sequence.ts';
import { exitsOf, isCondition, type Step } from '../../../shared/model/step.ts';
import { slotKey } from '../../../shared/picture/picture.ts';
import { placesOf, type ReadItem, type ReadPath, readingOf } from '../../../shared/picture/reading.ts';
import { call, designOf, email, emailCondition, task } from '../../builders.ts';
import { deepForks, deepId, deepLine } from '../../deep.ts';
import { anySequence, sequenceOfAnySize } from '../../sequences.ts';

const anything = fc.oneof(anySequence, sequenceOfAnySize);
const few = { numRuns: 40 };

const pathsIn = (path: ReadPath): readonly ReadPath[] => [
  path,
  ...path.items.flatMap((item) => (item.kind === 'step' ? item.paths.flatMap(pathsIn) : [])),
];

/** All steps as they are read. */
const stepsOn = (path: ReadPath): readonly Step[] =>
  path.items.flatMap((item) => (item.kind === 'join' ? [] : [item.step, ...item.paths.flatMap(stepsOn)]));

/** The slot below an item of a path; a condition ends its path. */
const slotBelow = (item: ReadItem): Slot | null =>
  item.kind === 'step' && !isCondition(item.step) && exitsOf(item.step).length > 0
    ? { kind: 'exit', step: item.step.id, exit: 'next' }
    : null;

describe('laws', () => {
  test('it tells each step once, in flow order, and what leads to it elsewhere as a link', () => {
    fc.assert(
      fc.property(anything, (sequence) => {
        const outline = readingOf(sequence);
        expect(stepsOn(outline).map(({ id }) => id)).toEqual(flowOrder(sequence).map(({ id }) => id));
        const links = pathsIn(outline).flatMap(({ items }) => items.filter((item) => item.kind === 'join'));
        for (const { slot, step } of links) expect(stepIn(sequence, slot)).toBe(step.id);
        const leading = [...slotsTo(sequence).values()].flat().length;
        expect(new Set(links.map(({ slot }) => slotKey(slot))).size).toBe(leading - stepsOn(outline).length);
      }),
      few,
    );
  });

  test('each item of a path stands in the slot below the one before, and a path ends where nothing follows', () => {
    fc.assert(
      fc.property(anything, (sequence) => {
        for (const { slot, items } of pathsIn(readingOf(sequence))) {
          let at: Slot | null = slot;
          for (const item of items) {
            expect(at === null ? null : stepIn(sequence, at)).toBe(item.step.id);
            at = slotBelow(item);
          }
          const ends = items.at(-1)?.kind === 'join' || at === null || stepIn(sequence, at) === null;
          expect(ends).toBe(true);
        }
      }),
      few,
    );
  });

  test('a condition has its Yes path and its No path, every other step has none', () => {
    fc.assert(
      fc.property(anything, (sequence) => {
        for (const { items } of pathsIn(readingOf(sequence))) {
          for (const item of items) {
            if (item.kind === 'join') continue;
            const exits = item.paths.map(({ slot }) => (slot.kind === 'exit' && slot.step === item.step.id ? slot.exit : null));
            expect(exits).toEqual(isCondition(item.step) ? ['yes', 'no'] : []);
          }
        }
      }),
      few,
    );
  });
});

test('a step knows its place on its path', () => {
  const { sequence } = designOf('Places', [
    email('Intro'),
    emailCondition('Opened?', { results: ['opened'], yes: [call('Call')], no: [task('One'), task('Two')] }),
  ]);
  const places = new Map([...placesOf(sequence)].map(([id, place]) => [sequence.steps[id]?.name, place]));
  expect(places.get('Opened?')).toMatchObject({ position: 2, size: 2, slot: { kind: 'start' } });
  expect(places.get('Two')).toMatchObject({ position: 2, size: 2, slot: { exit: 'no' } });
  expect(places.get('Call')).toMatchObject({ position: 1, size: 1, slot: { exit: 'yes' } });
});

test('it reads 10,000 steps below each other, conditions or not', () => {
  expect(placesOf(deepLine(10_000)).get(deepId(9_999))).toMatchObject({ position: 10_000, size: 10_000 });
  expect(placesOf(deepForks(10_000)).get(deepId(9_999))).toMatchObject({
    slot: { step: deepId(9_998), exit: 'yes' },
    position: 1,
    size: 1,
  });
});
