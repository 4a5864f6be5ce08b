import { useMemo } from 'react';
import { timesOf } from '../../shared/engine/days.ts';
import type { Span } from '../../shared/engine/paths/span.ts';
import type { Design } from '../../shared/model/design.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { MS_PER_DAY } from '../../shared/model/instant.ts';
import { useView } from '../state/stores.tsx';

/** "Day 2", "Day 2 to 5", "Day 2 or later": the days on which a record can come to a step. Day 0 is the one on which it is connected. */
export function daysInWords({ minMs, maxMs }: Span): string {
  const first = Math.floor(minMs / MS_PER_DAY);
  const last = maxMs === null ? null : Math.floor(maxMs / MS_PER_DAY);
  if (last === null) return `Day ${first} or later`;
  return first === last ? `Day ${first}` : `Day ${first} to ${last}`;
}

/** The days of every step, while they are to be shown. */
export function useDays(design: Design): ReadonlyMap<StepId, string> | undefined {
  const shown = useView((state) => state.days);
  return useMemo(
    () => (shown ? new Map([...timesOf(design).steps].map(([id, span]) => [id, daysInWords(span)])) : undefined),
    [shown, design],
  );
}
