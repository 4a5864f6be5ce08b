import { assertNever } from '../../../shared/result.ts';
import { counted } from '../library/words.ts';
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
  // A window that may write nothing does not know how the library stands now.
  if (studio.storage.locked() !== null) return;
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

/** Makes a backup because a person asks for it, and says what became of it. */
export async function backUpNow(studio: Studio): Promise<void> {
  const made = await studio.backups.make();
  const { announce, notify } = studio.stores.view.getState();
  studio.frame.getState().setBackupFailure(made.ok ? null : made.error);
  if (!made.ok)
    return notify({ text: `No backup could be made: ${made.error} Your work is saved all the same.`, intent: 'error', action: null });
  switch (made.value.kind) {
    case 'made':
      return announce(`Backed up ${counted(made.value.backup.sequences, 'sequence')}.`);
    case 'same':
      return announce('Nothing has changed since the newest backup.');
    case 'nothing':
      return announce('There is no sequence to back up.');
    default:
      return assertNever(made.value);
  }
}

export async function showBackupFolder({ bridge, stores }: Studio): Promise<void> {
  const shown = await bridge.showBackups();
  if (!shown.ok) stores.view.getState().notify({ text: shown.error.message, intent: 'error', action: null });
}
