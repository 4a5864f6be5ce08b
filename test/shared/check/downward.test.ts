import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { downwardOf } from '../../../shared/check/downward.ts';
import { flowOrder, stepOf } from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { tangledDesign } from './arbitrary.ts';
import { anything, callCondition, designOf, s, sequenceFrom } from './designs.ts';

describe('downwardOf', () => {
  it('orders every step that can be reached, once, after all that lead to it by other than a loop', () => {
    fc.assert(
      fc.property(tangledDesign, ({ sequence }) => {
        const { downward, loops } = downwardOf(sequence);
        expect(new Set(downward)).toEqual(new Set(flowOrder(sequence)));
        expect(downward).toHaveLength(flowOrder(sequence).length);
        for (const from of downward) {
          for (const exit of exitsOf(from)) {
            const to = exit.to === null ? undefined : stepOf(sequence, exit.to);
            if (to === undefined || loops.some((loop) => loop.from === from && loop.to === to)) continue;
            expect(downward.indexOf(to)).toBeGreaterThan(downward.indexOf(from));
          }
        }
      }),
    );
  });

  it('is empty for an empty sequence', () => {
    expect(downwardOf(designOf([]).sequence)).toEqual({ downward: [], loops: [] });
  });

  it('finds no loop where branches only join', () => {
    expect(downwardOf(sequenceFrom([callCondition(['made'], [anything], []), anything])).loops).toEqual([]);
  });

  it('walks ten thousand steps in a row', () => {
    expect(downwardOf(longChain(10_000)).downward).toHaveLength(10_000);
  });
});

/** A chain made without `sequenceOf`, which calls itself once for each step. */
function longChain(length: number) {
  const { sequence } = designOf([anything]);
  const [first] = Object.values(sequence.steps);
  if (first?.kind !== 'task') throw new Error('The builder made no task');
  const ids = Array.from({ length }, (_, index) => ({ ...first, id: s(index + 1) }));
  const steps = ids.map((step, index) => ({ ...step, exits: { next: ids[index + 1]?.id ?? null } }));
  return { start: steps[0]?.id ?? null, steps: Object.fromEntries(steps.map((step) => [step.id, step])) };
}
