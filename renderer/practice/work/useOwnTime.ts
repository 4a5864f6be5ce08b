import { useEffect } from 'react';
import type { Practice } from '../../../shared/model/practice.ts';
import { useStores } from '../../state/stores.tsx';

const TICK_MS = 1000;
/** How often the time spent is written down while nothing is done. */
const WRITE_MS = 15_000;

/** Counts the learner's own time while the exercise is on the screen, where the exercise limits it. The clock is the one that the window was given. */
export function useOwnTime({ exercise: { limit } }: Practice): void {
  const { practice, now } = useStores();
  const counts = limit.minutes !== null;
  useEffect(() => {
    if (!counts) return;
    let [last, written] = [now(), now()];
    const tick = (): void => {
      const at = now();
      // A machine that slept did not practise.
      practice.getState().spend(Math.min(at - last, 10 * TICK_MS));
      last = at;
      if (at - written < WRITE_MS) return;
      written = at;
      practice.getState().rest();
    };
    const timer = setInterval(tick, TICK_MS);
    return () => {
      clearInterval(timer);
      tick();
      practice.getState().rest();
    };
  }, [counts, practice, now]);
}
