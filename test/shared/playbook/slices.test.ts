import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flow } from '../../../shared/model/flow.ts';
import { flowOrder, type Sequence } from '../../../shared/model/sequence.ts';
import { MARGIN } from '../../../shared/picture/svg.ts';
import { PRINTED_SCALE, page, slicesOf } from '../../../shared/playbook/slices.ts';
import { evenTree, usualSteps } from '../../bench/large.ts';
import { call, designOf, task } from '../../builders.ts';
import { drawnDesign, emptyDesign } from '../../gestures.ts';

const chain = (count: number): Flow => Array.from({ length: count }, (_, index) => task(`Task ${index}`));
const large: readonly (readonly [string, Sequence])[] = [
  ['60 steps in a row', designOf('Row', chain(60)).sequence],
  ['a tree of 64 ends', designOf('Tree', evenTree(64)).sequence],
  ['500 steps as people build them', designOf('Usual', usualSteps(500)).sequence],
];

function expectReadable(sequence: Sequence): void {
  const slices = slicesOf(sequence);
  const drawn = slices.flatMap(({ picture }) => [...picture.steps.keys()]);
  expect([...drawn].sort()).toEqual(
    flowOrder(sequence)
      .map(({ id }) => id)
      .sort(),
  );
  for (const { picture, number, from } of slices) {
    if (picture.steps.size > 1) {
      expect(picture.width).toBeLessThanOrEqual(page.width);
      expect(picture.height).toBeLessThanOrEqual(page.height);
    }
    expect(from === null).toBe(number === 1);
    const leading = slices.find((slice) => slice.number === from?.slice);
    if (from !== null) expect(leading?.picture.connections).toContain(from.connection);
  }
}

describe('slices', () => {
  it('draw every step once, each on one page, each led to by one before it', () => {
    fc.assert(fc.property(drawnDesign, ({ sequence }) => expectReadable(sequence)));
  });

  it.each(large)('hold for %s', (_, sequence) => expectReadable(sequence));

  it('are no larger than A4 and Letter leave between margins of 15 mm, with a caption', () => {
    const [width, height] = [page.width, page.height].map((side) => ((side + 2 * MARGIN) * PRINTED_SCALE * 25.4) / 96);
    expect(width).toBeLessThanOrEqual(210 - 30);
    expect(height).toBeLessThanOrEqual(279 - 30 - 10);
  });

  it('are one where all of it fits, or where there is nothing', () => {
    expect(slicesOf(designOf('Short', [call('Call'), task('Note')]).sequence)).toHaveLength(1);
    expect(slicesOf(emptyDesign.sequence)).toHaveLength(1);
  });
});
