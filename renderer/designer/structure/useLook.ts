import { useEffect, useMemo } from 'react';
import type { StepId } from '../../../shared/model/ids.ts';
import type { Sequence, Slot } from '../../../shared/model/sequence.ts';
import { useStores, useView } from '../../state/stores.tsx';
import { closedAround, closedPaths, dimmedBy } from './closing.ts';

/** How the sequence is looked at now: what is selected together, closed, and dimmed. */
export interface Look {
  readonly several: ReadonlySet<StepId> | undefined;
  readonly closed: readonly Slot[];
  readonly dimmed: ReadonlySet<StepId> | undefined;
}

/** The look for picture and outline. A step that the person comes to, in whatever way, opens what hides it. */
export function useLook(sequence: Sequence, cursor: StepId | null): Look {
  const { view } = useStores();
  const several = useView((state) => state.several?.steps);
  const standsOut = useView((state) => state.standsOut);
  const kept = useView((state) => state.closed);
  const shown = useClosed(sequence, cursor);
  useEffect(() => {
    if (shown !== kept) view.getState().close(shown);
  }, [shown, kept, view]);
  const closed = useMemo(() => closedPaths(sequence, shown), [sequence, shown]);
  const dimmed = useMemo(() => dimmedBy(sequence, standsOut), [sequence, standsOut]);
  return { several, closed, dimmed };
}

/** The keys of the outline's lines that are closed. */
export function useClosed(sequence: Sequence, cursor: StepId | null): ReadonlySet<string> {
  const closed = useView((state) => state.closed);
  return useMemo(() => closedAround(sequence, closed, cursor), [sequence, closed, cursor]);
}
