import { pathsOf } from '../engine/paths.ts';
import { exitKey } from '../engine/situation.ts';
import type { Design } from '../model/design.ts';
import { flowOrder } from '../model/sequence.ts';
import { exitsOf } from '../model/step.ts';
import type { Way } from './way.ts';

/** How much of a sequence some runs went through. */
export interface Coverage {
  readonly paths: { readonly taken: ReadonlySet<string>; readonly total: number };
  readonly exits: { readonly taken: ReadonlySet<string>; readonly total: number };
  /** The exits that no run took, each as `exitKey` spells it. */
  readonly untaken: ReadonlySet<string>;
}

/** Every way out of every step, in flow order. */
export const exitsIn = ({ sequence }: Pick<Design, 'sequence'>): readonly string[] =>
  flowOrder(sequence).flatMap((step) => exitsOf(step).map(({ name }) => exitKey(step.id, name)));

/** What the ways of some runs leave out. Paths are counted without being walked, so there may be more than anybody could list. */
export function coverageOf(design: Design, ways: readonly Way[]): Coverage {
  const exits = exitsIn(design);
  const went = new Set(ways.flatMap((way) => [...way.exits]));
  const taken = exits.filter((exit) => went.has(exit));
  return {
    paths: { taken: new Set(ways.flatMap(({ paths }) => [...paths])), total: pathsOf(design, { limit: 0 }).count },
    exits: { taken: new Set(taken), total: exits.length },
    untaken: new Set(exits.filter((exit) => !went.has(exit))),
  };
}

/** "5 of 8 paths, 14 of 16 exits". */
export function coverageInWords({ paths, exits }: Coverage): string {
  const total = paths.total === Number.MAX_SAFE_INTEGER ? 'countless' : String(paths.total);
  return `${paths.taken.size} of ${total} ${paths.total === 1 ? 'path' : 'paths'}, ${exits.taken.size} of ${exits.total} ${exits.total === 1 ? 'exit' : 'exits'}`;
}
