import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw, fallsInto } from '../../../shared/engine/draw.ts';

const key = { seed: 1, record: 'Anna Berg', step: 's1', visit: 0, purpose: 'version' };
const many = Array.from({ length: 20_000 }, (_, i) => i);
const share = (drawn: readonly number[], percent: number): number => drawn.filter((one) => fallsInto(one, percent)).length / drawn.length;

describe('a draw', () => {
  it('is the same on every machine (9.2)', () => {
    expect([0, 1, 2].map((visit) => draw({ ...key, visit }))).toEqual([2_977_710_029, 451_231_900, 2_933_438_203]);
    expect(draw({ ...key, seed: 4_294_967_295, record: 'Ævar 🚀' })).toBe(1_081_470_290);
  });

  it('is a whole number of 32 bits', () => {
    const anyKey = fc.record({
      seed: fc.nat(4_294_967_295),
      record: fc.string(),
      step: fc.string(),
      visit: fc.nat(),
      purpose: fc.string(),
    });
    fc.assert(fc.property(anyKey, (one) => Number.isInteger(draw(one)) && draw(one) >= 0 && draw(one) <= 4_294_967_295));
  });

  it.each([
    ['seeds', (i: number) => draw({ ...key, seed: i })],
    ['records', (i: number) => draw({ ...key, record: `record ${i}` })],
    ['steps', (i: number) => draw({ ...key, step: `s${i}` })],
    ['visits', (i: number) => draw({ ...key, visit: i })],
    ['purposes', (i: number) => draw({ ...key, purpose: `${i}` })],
  ])('is evenly spread over %s', (_, drawn) => {
    const all = many.map(drawn);
    for (const percent of [10, 50, 90]) expect(Math.abs(share(all, percent) - percent / 100)).toBeLessThan(0.012);
    expect(new Set(all).size).toBeGreaterThan(many.length * 0.999);
  });

  it('tells keys apart whose parts only join alike', () => {
    expect(draw({ ...key, record: 'ab', step: 'c' })).not.toBe(draw({ ...key, record: 'a', step: 'bc' }));
  });

  it('falls into no share of 0 and every share of 100 percent', () => {
    expect([0, 4_294_967_295].map((one) => fallsInto(one, 0))).toEqual([false, false]);
    expect([0, 4_294_967_295].map((one) => fallsInto(one, 100))).toEqual([true, true]);
  });
});
