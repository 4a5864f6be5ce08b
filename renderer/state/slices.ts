import type { Work } from '../../shared/scenarios/runAll.ts';

/** Long work leaves the window free: it goes on for this long at a time. */
const SLICE_MS = 12;

/** How work and the window take turns; handed in by the composition root. */
export interface Pace {
  readonly now: () => number;
  /** Lets the window do what waits for it. */
  readonly rest: () => Promise<void>;
}

export interface Watch {
  readonly isCancelled: () => boolean;
  readonly onProgress: (progress: number) => void;
}

/** Does work a little at a time. `null`: it was cancelled. */
export async function inSlices<T>(work: Work<T>, { now, rest }: Pace, { isCancelled, onProgress }: Watch): Promise<T | null> {
  for (let until = now() + SLICE_MS; ; ) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (now() < until) continue;
    onProgress(step.value);
    await rest();
    if (isCancelled()) return null;
    until = now() + SLICE_MS;
  }
}
