import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { push, slotNear } from '../../../../renderer/canvas/drag/reach.ts';
import { layout } from '../../../../shared/picture/layout.ts';
import { slotKey } from '../../../../shared/picture/picture.ts';
import { call, designOf, email, emailCondition, task } from '../../../builders.ts';
import { drawnDesign } from '../../../gestures.ts';

const forked = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call')], no: [task('Remind')] }),
]);

describe('the place that is meant', () => {
  test('over a "+" it is that one, at any zoom', () => {
    fc.assert(
      fc.property(drawnDesign, fc.double({ min: 0.1, max: 2, noNaN: true }), ({ sequence }, zoom) => {
        const picture = layout(sequence);
        for (const { slot, plus } of picture.connections) {
          const near = slotNear(picture, plus, zoom);
          expect(near === null ? null : slotKey(near)).toBe(slotKey(slot));
        }
      }),
    );
  });

  test('it reaches sideways as far as a card does, and up and down less far', () => {
    const picture = layout(forked.sequence);
    const start = picture.connections[0];
    if (start === undefined) throw new Error('A sequence has a start');
    const { x, y } = start.plus;
    expect(slotNear(picture, { x: x + 130, y }, 1)).toEqual(start.slot);
    expect(slotNear(picture, { x: x + 140, y }, 1)).toBeNull();
    expect(slotNear(picture, { x, y: y - 39 }, 1)).toEqual(start.slot);
    expect(slotNear(picture, { x, y: y - 41 }, 1)).toBeNull();
    expect(slotNear(picture, { x, y: y - 41 }, 0.5)).toEqual(start.slot);
  });
});

describe('the picture moves along', () => {
  const frame = { x: 100, y: 50, width: 800, height: 600 };

  test('only while the pointer is at the rim of the canvas, away from it, and faster the nearer', () => {
    expect(push({ x: 500, y: 350 }, frame)).toEqual({ x: 0, y: 0 });
    expect(push({ x: 99, y: 350 }, frame)).toEqual({ x: 0, y: 0 });
    expect(push({ x: 500, y: 52 }, frame).y).toBeGreaterThan(push({ x: 500, y: 80 }, frame).y);
    expect(push({ x: 500, y: 52 }, frame).y).toBeGreaterThan(0);
    expect(push({ x: 895, y: 350 }, frame).x).toBeLessThan(0);
  });
});
