import type { Studio } from '../studio.tsx';

/** How often work that goes on is backed up, at most. */
const EVERY_MS = 15 * 60_000;

/** Backs up from time to time while something changes. Returns the function that stops it. */
export function keepBackups(studio: Studio): () => void {
  const { library, catalog, personas, practice, every } = studio.stores;
  let changed = false;
  const watch = (): void => {
    changed = true;
  };
  const stops = [library, catalog, personas, practice].map((store) => store.subscribe(watch));
  stops.push(
    every(EVERY_MS, () => {
      if (!changed) return;
      changed = false;
      void backUp(studio);
    }),
  );
  return () => {
    for (const stop of stops) stop();
  };
}

/** Makes a backup where something has changed. A failure is said, once for each reason, and hinders nothing. */
export async function backUp(studio: Studio): Promise<void> {
  const { frame, stores, backups } = studio;
  const made = await backups.make();
  const failure = made.ok ? null : made.error;
  if (failure !== null && failure !== frame.getState().backupFailure) {
    stores.view
      .getState()
      .notify({ text: `No backup could be made: ${failure} Your work is saved all the same.`, intent: 'error', action: null });
  }
  frame.getState().setBackupFailure(failure);
}
