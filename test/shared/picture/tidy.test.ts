/// <reference path="./d3-flextree.d.ts" />
import { type FlexItem, flextree } from 'd3-flextree';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Point } from '../../../shared/picture/picture.ts';
import { type Hanging, tidy } from '../../../shared/picture/tidy.ts';

const BETWEEN = 40;

/** A tree of boxes, each hanging from one before it; at times with more children than any step has ways out. */
const anyTree: fc.Arbitrary<readonly Hanging[]> = fc
  .array(
    fc.record({
      under: fc.nat(),
      width: fc.constantFrom(32, 128, 200, 224, 272, 273, 500),
      height: fc.constantFrom(32, 64, 92, 132, 180, 181, 1000),
    }),
    { minLength: 1, maxLength: 120 },
  )
  .chain((boxes) => fc.constantFrom(1, 4, 1000).map((near) => hung(boxes, near)));

/** Boxes that hang from one of the `near` ones before them: 1 gives a chain, many give bushes. Children of one parent stand in the list as from left to right. */
const hung = (boxes: readonly { readonly under: number; readonly width: number; readonly height: number }[], near: number): Hanging[] =>
  boxes.map(({ under, width, height }, index) => ({
    parent: index === 0 ? null : index - 1 - (under % Math.min(index, near)),
    width,
    height,
  }));

const childrenOf = (boxes: readonly Hanging[], parent: number): readonly number[] =>
  boxes.flatMap((box, index) => (box.parent === parent ? [index] : []));

/** The same by d3-flextree, which shares the room that is left over among three and more children as well. */
function byFlextree(boxes: readonly Hanging[]): readonly Point[] {
  const flow = flextree<number>({
    children: (index) => childrenOf(boxes, index),
    nodeSize: ({ data }) => [boxes[data]?.width ?? 0, boxes[data]?.height ?? 0],
    spacing: BETWEEN,
  });
  const points: Point[] = boxes.map(() => ({ x: 0, y: 0 }));
  flow(flow.hierarchy(0)).each(({ data, x, y }: FlexItem<number>) => {
    points[data] = { x, y };
  });
  return points;
}

const at = (points: readonly Point[], index: number): Point => points[index] ?? { x: Number.NaN, y: Number.NaN };
const boxAt = (boxes: readonly Hanging[], index: number): Hanging => boxes[index] ?? { parent: null, width: 0, height: 0 };

describe('laws', () => {
  it('lets nothing overlap, and keeps neighbours apart', () => {
    fc.assert(
      fc.property(anyTree, (boxes) => {
        const points = tidy(boxes, BETWEEN);
        for (const [one, box] of boxes.entries()) {
          for (const [other, beside] of boxes.entries()) {
            const [a, b] = [at(points, one), at(points, other)];
            const isBeside = one !== other && a.y < b.y + beside.height && b.y < a.y + box.height;
            if (isBeside) expect(Math.abs(a.x - b.x)).toBeGreaterThanOrEqual((box.width + beside.width) / 2 + BETWEEN - 1e-6);
          }
        }
      }),
    );
  });

  it('puts parents in the middle above their children, and these in order right below', () => {
    fc.assert(
      fc.property(anyTree, (boxes) => {
        const points = tidy(boxes, BETWEEN);
        for (const [parent, box] of boxes.entries()) {
          const children = childrenOf(boxes, parent);
          const [first, last] = [children[0], children.at(-1)];
          if (first === undefined || last === undefined) continue;
          for (const child of children) expect(at(points, child).y).toBe(at(points, parent).y + box.height);
          for (const [index, child] of children.entries()) {
            const next = children[index + 1];
            if (next !== undefined) expect(at(points, child).x).toBeLessThan(at(points, next).x);
          }
          const left = at(points, first).x - boxAt(boxes, first).width / 2;
          const right = at(points, last).x + boxAt(boxes, last).width / 2;
          expect(at(points, parent).x).toBeCloseTo((left + right) / 2, 6);
        }
      }),
    );
  });

  it('places trees with at most two children for each as d3-flextree does', () => {
    fc.assert(
      fc.property(anyTree, (boxes) => {
        const kept: Hanging[] = [];
        const counts: number[] = [];
        for (const { parent, width, height } of boxes) {
          // A third child goes on below the one before it in the list.
          const under = parent === null ? null : (counts[parent] ?? 0) < 2 && parent < kept.length ? parent : kept.length - 1;
          if (under !== null) counts[under] = (counts[under] ?? 0) + 1;
          if (under === null || (counts[under] ?? 0) <= 2) kept.push({ parent: under, width, height });
        }
        const expected = byFlextree(kept);
        for (const [index, point] of tidy(kept, BETWEEN).entries()) {
          expect(point.y).toBe(at(expected, index).y);
          expect(point.x).toBeCloseTo(at(expected, index).x, 6);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('examples', () => {
  const box = (parent: number | null): Hanging => ({ parent, width: 100, height: 50 });

  it('lets a low subtree stand above the slope of a high one', () => {
    // The wide children of the left one are deeper than the right one reaches.
    const boxes = [box(null), box(0), box(0), box(1), { ...box(3), width: 600 }];
    expect(tidy(boxes, 0).map(({ x }) => x)).toEqual([0, -50, 50, -50, -50]);
  });

  it('places a root alone, and nothing', () => {
    expect(tidy([box(null)], 0)).toEqual([{ x: 0, y: 0 }]);
    expect(tidy([], 0)).toEqual([]);
  });

  it('reaches as deep as there are boxes', () => {
    const forks = Array.from({ length: 40_001 }, (_, index) => box(index === 0 ? null : index - (index % 2 === 0 ? 2 : 1)));
    expect(tidy(forks, 40).at(-1)?.y).toBe(20_000 * 50);
  });
});
