import { useEffect, useLayoutEffect, useReducer, useRef } from 'react';
import { usePlayer, useStores } from '../../state/stores.tsx';
import type { Shown } from './useShown.ts';

/** How often the costly parts are drawn while the playhead is dragged, in milliseconds. */
const BEAT = 160;

/** The moment that the costly parts show: the one at the playhead, but while that is dragged only every now and then. */
export function useFollowing(shown: Shown): Shown {
  const { every } = useStores();
  const scrubbing = usePlayer((state) => state.scrubbing);
  const latest = useRef(shown);
  const followed = useRef(shown);
  const [, drawAnew] = useReducer((count: number) => count + 1, 0);
  useLayoutEffect(() => {
    latest.current = shown;
    if (!scrubbing) followed.current = shown;
  });
  useEffect(() => {
    if (!scrubbing) return;
    return every(BEAT, () => {
      followed.current = latest.current;
      drawAnew();
    });
  }, [every, scrubbing]);
  // Another run is another picture, whatever is dragged.
  return scrubbing && followed.current.run === shown.run ? followed.current : shown;
}
