import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EXACT_UP_TO, setCover } from '../../../../shared/scenarios/search/setCover.ts';

const sets = (most: number) =>
  fc.array(
    fc.uniqueArray(fc.constantFrom(...'abcdefgh'), { maxLength: 5 }).map((letters) => new Set(letters)),
    { maxLength: most },
  );

const covered = (all: readonly ReadonlySet<string>[], chosen: readonly number[]): string =>
  [...new Set(chosen.flatMap((index) => [...(all[index] ?? [])]))].sort().join('');

/** By trying every choice. */
function fewest(all: readonly ReadonlySet<string>[]): number {
  const whole = covered(
    all,
    all.map((_, index) => index),
  );
  let best = all.length;
  for (let choice = 0; choice < 2 ** all.length; choice += 1) {
    const chosen = all.flatMap((_, index) => ((choice >> index) % 2 === 1 ? [index] : []));
    if (chosen.length < best && covered(all, chosen) === whole) best = chosen.length;
  }
  return best;
}

test('what is chosen holds all, and for few candidates no fewer would do', () => {
  fc.assert(
    fc.property(sets(8), (all) => {
      const { chosen, exact } = setCover(all);
      expect(exact).toBe(true);
      expect(covered(all, chosen)).toBe(covered(all, [...all.keys()]));
      expect(chosen).toHaveLength(fewest(all));
    }),
  );
});

test('for many candidates all is held, and it does not say that it is the fewest', () => {
  fc.assert(
    fc.property(sets(EXACT_UP_TO * 2), (all) => {
      const { chosen, exact } = setCover(all);
      expect(exact).toBe(all.length <= EXACT_UP_TO);
      expect(covered(all, chosen)).toBe(covered(all, [...all.keys()]));
    }),
  );
});

test('the one that covers most is not always among the fewest', () => {
  const all = [new Set('abcd'), new Set('abe'), new Set('cdf')];
  expect(setCover(all)).toEqual({ chosen: [1, 2], exact: true });
});
