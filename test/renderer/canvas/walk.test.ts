import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Cursor, openNoPath, slotAfter, slotBefore, walk } from '../../../renderer/canvas/walk.ts';
import { existingStep, flowOrder, type Sequence } from '../../../shared/model/sequence.ts';
import { call, designOf, email, emailCondition, task } from '../../builders.ts';
import { deepId, deepLine } from '../../deep.ts';
import { drawnDesign } from '../../gestures.ts';

const { sequence } = designOf('Walk', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call'), task('Note')], no: [task('Remind')] }),
]);

function idOf(name: string): Cursor {
  const found = flowOrder(sequence).find((step) => step.name === name);
  if (found === undefined) throw new Error(`No step is called ${name}`);
  return found.id;
}
const nameOf = (cursor: Cursor): string | null => (cursor === null ? null : existingStep(sequence, cursor).name);

describe('arrow keys', () => {
  test('down goes to the first child, up back to the parent, and the start tile is above all', () => {
    expect(nameOf(walk(sequence, null, 'down'))).toBe('Intro');
    expect(nameOf(walk(sequence, idOf('Opened?'), 'down'))).toBe('Call');
    expect(nameOf(walk(sequence, idOf('Call'), 'up'))).toBe('Opened?');
    expect(walk(sequence, idOf('Intro'), 'up')).toBeNull();
  });

  test('left and right change between the paths of the nearest condition, from anywhere on them', () => {
    expect(nameOf(walk(sequence, idOf('Note'), 'right'))).toBe('Remind');
    expect(nameOf(walk(sequence, idOf('Remind'), 'left'))).toBe('Call');
    expect(nameOf(walk(sequence, idOf('Remind'), 'right'))).toBe('Remind');
    expect(nameOf(walk(sequence, idOf('Intro'), 'left'))).toBe('Intro');
  });

  test('Home and End go to the start and to the end of this path', () => {
    expect(walk(sequence, idOf('Note'), 'start')).toBeNull();
    expect(nameOf(walk(sequence, null, 'end'))).toBe('Note');
    expect(nameOf(walk(sequence, idOf('Remind'), 'end'))).toBe('Remind');
  });
});

const everywhere = (drawn: Sequence): readonly Cursor[] => [null, ...flowOrder(drawn).map(({ id }) => id)];

test('every walk ends at the start or at a step that is there', () => {
  fc.assert(
    fc.property(drawnDesign, fc.constantFrom('down', 'up', 'left', 'right', 'start', 'end'), (design, direction) => {
      const places = everywhere(design.sequence);
      for (const place of places) expect(places).toContain(walk(design.sequence, place, direction));
    }),
  );
});

test('every step is reached by going down from the start and to the right', () => {
  fc.assert(
    fc.property(drawnDesign, (design) => {
      const reached = new Set<Cursor>([null]);
      for (const place of reached) {
        reached.add(walk(design.sequence, place, 'down'));
        reached.add(walk(design.sequence, place, 'right'));
      }
      expect(reached.size).toBe(everywhere(design.sequence).length);
    }),
  );
});

test('a step is added after the cursor: on the Yes path of a condition, nowhere after an end', () => {
  const ending = designOf('End', [{ step: { kind: 'advance', name: 'Over', description: '', target: null } }]).sequence;
  expect(slotAfter(sequence, null)).toEqual({ kind: 'start' });
  expect(slotAfter(sequence, idOf('Opened?'))).toMatchObject({ exit: 'yes' });
  expect(slotAfter(sequence, idOf('Note'))).toMatchObject({ exit: 'next' });
  expect(slotAfter(ending, ending.start)).toBeNull();
});

describe('where keys add besides after the cursor', () => {
  const open = designOf('Open', [
    email('Intro'),
    emailCondition('Opened?', {
      results: ['opened'],
      yes: [call('Call'), emailCondition('Again?', { results: ['opened'], yes: [task('Note')], no: [] })],
      no: [],
    }),
  ]).sequence;
  const at = (name: string): Cursor => flowOrder(open).find((step) => step.name === name)?.id ?? null;

  test('N adds on the nearest No path above that stands open, on a condition on its own', () => {
    expect(openNoPath(open, at('Note'))).toEqual({ kind: 'exit', step: at('Again?'), exit: 'no' });
    expect(openNoPath(open, at('Call'))).toEqual({ kind: 'exit', step: at('Opened?'), exit: 'no' });
    expect(openNoPath(sequence, idOf('Opened?'))).toEqual({ kind: 'exit', step: idOf('Opened?'), exit: 'no' });
    expect(openNoPath(sequence, idOf('Note'))).toBeNull();
    expect(openNoPath(open, null)).toBeNull();
  });

  test('Shift+A adds before the cursor', () => {
    expect(slotBefore(open, at('Note'))).toEqual({ kind: 'exit', step: at('Again?'), exit: 'yes' });
    expect(slotBefore(open, at('Intro'))).toEqual({ kind: 'start' });
    expect(slotBefore(open, null)).toEqual({ kind: 'start' });
  });
});

test('End goes down 10,000 steps', () => {
  expect(walk(deepLine(10_000), null, 'end')).toBe(deepId(9_999));
});
