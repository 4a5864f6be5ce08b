/** Up to so many candidates, the fewest are found for certain; beyond, one after the other that covers the most. */
export const EXACT_UP_TO = 24;

export interface Cover {
  /** Places in the list of candidates, in their order. */
  readonly chosen: readonly number[];
  /** Whether it is certain that no fewer would do. */
  readonly exact: boolean;
}

/** The fewest of some sets that together hold all that any of them holds. */
export function setCover(sets: readonly ReadonlySet<string>[]): Cover {
  const wanted = new Set(sets.flatMap((set) => [...set]));
  const greedy = greedily(sets, wanted);
  if (sets.length > EXACT_UP_TO) return { chosen: greedy, exact: false };
  return { chosen: fewest(sets, wanted, [], greedy), exact: true };
}

const without = (wanted: ReadonlySet<string>, covered: ReadonlySet<string>): ReadonlySet<string> =>
  new Set([...wanted].filter((one) => !covered.has(one)));

function greedily(sets: readonly ReadonlySet<string>[], all: ReadonlySet<string>): readonly number[] {
  const chosen: number[] = [];
  for (let wanted = all; wanted.size > 0; ) {
    const gains = sets.map((set) => [...set].filter((one) => wanted.has(one)).length);
    const best = gains.indexOf(Math.max(...gains));
    const set = sets[best];
    if (set === undefined) break;
    chosen.push(best);
    wanted = without(wanted, set);
  }
  return chosen.sort((a, b) => a - b);
}

/** Branches over the sets that hold what the fewest hold; gives up a branch that cannot become better than the best. */
function fewest(
  sets: readonly ReadonlySet<string>[],
  wanted: ReadonlySet<string>,
  chosen: readonly number[],
  best: readonly number[],
): readonly number[] {
  if (wanted.size === 0) return chosen.length < best.length ? [...chosen].sort((a, b) => a - b) : best;
  const most = Math.max(...sets.map((set) => [...set].filter((one) => wanted.has(one)).length));
  if (chosen.length + Math.ceil(wanted.size / most) >= best.length) return best;
  const holders = [...wanted].map((one) => sets.flatMap((set, index) => (set.has(one) ? [index] : [])));
  const rarest = holders.reduce((a, b) => (b.length < a.length ? b : a));
  return rarest.reduce((found, index) => fewest(sets, without(wanted, sets[index] ?? new Set()), [...chosen, index], found), best);
}
