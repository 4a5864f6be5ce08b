import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { holding, openingView, readableZoom, showing, wholeView, zoomLimits } from '../../../renderer/canvas/viewport.ts';
import { layout } from '../../../shared/picture/layout.ts';
import type { Box } from '../../../shared/picture/picture.ts';
import { drawnDesign } from '../../gestures.ts';

const number = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const view = fc.record({ x: number(-5000, 5000), y: number(-5000, 5000), zoom: number(zoomLimits.min, zoomLimits.max) });
const screen = fc.record({ width: number(300, 2000), height: number(200, 1500) });
const box = fc.record({ x: number(0, 5000), y: number(0, 5000), width: number(10, 272), height: number(10, 76) });

const onScreen = ({ x, y, zoom }: { x: number; y: number; zoom: number }, { x: left, y: top, width, height }: Box): Box => ({
  x: left * zoom + x,
  y: top * zoom + y,
  width: width * zoom,
  height: height * zoom,
});

describe('laws', () => {
  test('what is shown fits the screen if it can, and is left alone if it did already', () => {
    fc.assert(
      fc.property(view, screen, box, (before, size, shown) => {
        const after = showing(before, size, shown);
        const seen = onScreen(after, shown);
        fc.pre(seen.width <= size.width && seen.height <= size.height);
        expect(seen.x).toBeGreaterThanOrEqual(-0.001);
        expect(seen.y).toBeGreaterThanOrEqual(-0.001);
        expect(seen.x + seen.width).toBeLessThanOrEqual(size.width + 0.001);
        expect(seen.y + seen.height).toBeLessThanOrEqual(size.height + 0.001);
        expect(after.zoom).toBe(before.zoom);
        expect(showing(after, size, shown).x).toBeCloseTo(after.x, 3);
      }),
    );
  });

  test('what is held stays where it is on the screen', () => {
    fc.assert(
      fc.property(view, box, box, (before, old, now) => {
        const was = onScreen(before, old);
        const is = onScreen(holding(before, old, now), now);
        expect(is.x).toBeCloseTo(was.x, 3);
        expect(is.y).toBeCloseTo(was.y, 3);
      }),
    );
  });

  test('a sequence opens readable, with its start on the screen', () => {
    fc.assert(
      fc.property(drawnDesign, screen, (design, size) => {
        const picture = layout(design.sequence);
        const opened = openingView(picture, size);
        expect(opened.zoom).toBeGreaterThanOrEqual(readableZoom);
        expect(opened.zoom).toBeLessThanOrEqual(1);
        const start = onScreen(opened, picture.start);
        expect(start.x + start.width / 2).toBeGreaterThanOrEqual(0);
        expect(start.x + start.width / 2).toBeLessThanOrEqual(size.width);
        expect(start.y).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test('the whole view of a large picture shows all of it, in the middle', () => {
  const picture = { width: 4000, height: 2000, start: { x: 0, y: 0, width: 272, height: 60 }, steps: new Map(), connections: [] };
  const whole = wholeView(picture, { width: 1080, height: 780 });
  expect(whole).toEqual({ zoom: 0.25, x: 40, y: 40 });
});
