import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  AUTOMATIC_VERSIONS,
  MOST_NAMED,
  noVersions,
  type Version,
  type Versions,
  whyNoMore,
  withoutVersion,
  withVersion,
  withVersionName,
} from '../../../shared/edit/versions.ts';

type Move =
  | { readonly kind: 'keep'; readonly kept: Version['kept']; readonly at: number }
  | { readonly kind: 'name' | 'drop'; readonly pick: number };

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof<fc.Arbitrary<Move>[]>(
    fc.record({ kind: fc.constant('keep'), kept: fc.constantFrom('named', 'automatic'), at: fc.nat(5) }),
    fc.record({ kind: fc.constantFrom('name', 'drop'), pick: fc.nat(100) }),
  ),
  { maxLength: 80 },
);

const version = (number: number, kept: Version['kept'], at = 0): Version => ({ number, name: `Version ${number}`, kept, at, file: '{}' });

function play(played: readonly Move[]): readonly Versions[] {
  const steps: Versions[] = [noVersions];
  for (const move of played) {
    const now = steps.at(-1) ?? noVersions;
    const picked = now.list[move.kind === 'keep' ? 0 : move.pick % Math.max(1, now.list.length)]?.number ?? 0;
    if (move.kind === 'keep') steps.push(withVersion(now, version(now.last + 1, move.kept, move.at)));
    else steps.push(move.kind === 'name' ? withVersionName(now, picked, 'Mine') : withoutVersion(now, picked));
  }
  return steps;
}

test('numbers only rise and are never given twice, whatever the clock says; named versions stay, of the others only the last do', () => {
  fc.assert(
    fc.property(moves, (played) => {
      const steps = play(played);
      for (const [index, { last, list }] of steps.entries()) {
        const numbers = list.map(({ number }) => number);
        expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
        expect(last).toBeGreaterThanOrEqual(steps[index - 1]?.last ?? 0);
        expect(list.filter(({ kept }) => kept === 'automatic').length).toBeLessThanOrEqual(AUTOMATIC_VERSIONS);
        const before = steps[index - 1];
        if (before === undefined || played[index - 1]?.kind === 'drop') continue;
        for (const { number, kept } of before.list) if (kept === 'named') expect(numbers).toContain(number);
      }
    }),
  );
});

test('a version that was deleted comes back to its place', () => {
  const all = [1, 2, 3].reduce((versions, number) => withVersion(versions, version(number, 'named')), noVersions);
  const [, second] = all.list;
  if (second === undefined) throw new Error('No version');
  expect(withVersion(withoutVersion(all, 2), second)).toEqual(all);
});

test('naming an automatic version keeps it', () => {
  const one = withVersionName(withVersion(noVersions, version(1, 'automatic')), 1, 'Before the fair');
  const later = Array.from({ length: 40 }).reduce<Versions>((all) => withVersion(all, version(all.last + 1, 'automatic')), one);
  expect(later.list[0]).toMatchObject({ number: 1, name: 'Before the fair', kept: 'named' });
  expect(later.list).toHaveLength(AUTOMATIC_VERSIONS + 1);
});

test('too many and too much are refused in words before they are kept', () => {
  const full: Versions = { last: MOST_NAMED, list: Array.from({ length: MOST_NAMED }, (_, index) => version(index + 1, 'named')) };
  expect(whyNoMore(full, '{}', 'named')).toMatch(/Delete one/);
  expect(whyNoMore(full, '{}', 'automatic')).toBeNull();
  expect(whyNoMore(noVersions, 'x'.repeat(40_000_001), 'automatic')).toMatch(/too much room/);
});
