import { useEffect, useState } from 'react';
import type { Work } from '../../../shared/scenarios/runAll.ts';
import { inSlices } from '../../state/slices.ts';
import { useStores } from '../../state/stores.tsx';

/** How a search stands that a dialog waits for. */
export type Searching<T> = { readonly kind: 'searching'; readonly tried: number } | { readonly kind: 'done'; readonly answer: T };

/** Searches while the component is there, a little at a time; `null` rests. A new piece of work gives up the one before. */
export function useSearch<T>(work: (() => Work<T>) | null): Searching<T> | null {
  const { now, rest } = useStores();
  const [state, setState] = useState<{ readonly of: unknown; readonly searching: Searching<T> } | null>(null);
  useEffect(() => {
    if (work === null) return undefined;
    const going = { isCancelled: false };
    const onProgress = (tried: number): void => setState({ of: work, searching: { kind: 'searching', tried } });
    // The dialog is drawn before the search begins.
    const search = async (): Promise<void> => {
      await rest();
      if (going.isCancelled) return;
      const answer = await inSlices(work(), { now, rest }, { isCancelled: () => going.isCancelled, onProgress });
      if (answer !== null && !going.isCancelled) setState({ of: work, searching: { kind: 'done', answer } });
    };
    void search();
    return () => {
      going.isCancelled = true;
    };
  }, [work, now, rest]);
  if (work === null) return null;
  return state?.of === work ? state.searching : { kind: 'searching', tried: 0 };
}
