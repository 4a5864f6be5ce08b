import { useMemo } from 'react';
import type { Names } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { useView } from '../../state/stores.tsx';
import { findablesOf, type Hit, hitsOf } from './search.ts';

/** What is found in the open sequence, while something is looked for. */
export interface Finding {
  readonly query: string;
  readonly hits: readonly Hit[];
  /** The hit that one is on; -1 before the first. */
  readonly hit: number;
  /** The steps with a hit; `undefined` while nothing is looked for. */
  readonly steps: ReadonlySet<StepId> | undefined;
}

/** Searches while the find panel is open: its hits are marked on the canvas only then. */
export function useFinding(design: Design, names: Names): Finding {
  const { query, hit } = useView((state) => state.find);
  const isOpen = useView((state) => state.bottom === 'find');
  const findables = useMemo(() => (isOpen ? findablesOf(design, names) : []), [isOpen, design, names]);
  return useMemo(() => {
    const hits = hitsOf(findables, query);
    const steps = new Set(hits.flatMap(({ step }) => (step === null ? [] : [step])));
    return { query, hits, hit: Math.min(hit, hits.length - 1), steps: steps.size === 0 ? undefined : steps };
  }, [findables, query, hit]);
}

/** The place of the next (1) or previous (-1) of so many hits, round and round. */
export const nextHit = (count: number, hit: number, by: 1 | -1): number =>
  count === 0 ? -1 : hit === -1 ? (by === 1 ? 0 : count - 1) : (hit + by + count) % count;
