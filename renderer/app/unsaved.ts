import { encodeDesign } from '../../shared/file/format.ts';
import { fileName } from '../storage/transfer.ts';
import { backUp } from './backups/keepBackups.ts';
import { syncMirror } from './backups/keepMirror.ts';
import { writeDesign } from './exports/verify.ts';
import { currentDesign, type Studio } from './studio.tsx';

/**
 * Writes the sequence that is meant to a file elsewhere, finished or not: it may be all that the person can still take with them. Where none
 * is meant, all are offered as a bundle. Answers whether a file was written.
 */
export async function saveCopy(studio: Studio): Promise<boolean> {
  const design = currentDesign(studio);
  if (design === null) {
    studio.frame.getState().openDialog({ kind: 'export', design: null, bundle: true });
    return false;
  }
  const written = await writeDesign(studio, design, encodeDesign(design), fileName(design.name));
  const { notify } = studio.stores.view.getState();
  if (!written.ok) {
    notify({ text: `No copy of "${design.name}" was written: ${written.error}`, intent: 'error', action: null });
    return false;
  }
  if (written.value === null) return false;
  notify({ text: `A copy of "${design.name}" is in ${written.value.name}. It reads back the same.`, intent: 'success', action: null });
  return true;
}

/** Whether closing now would lose changes: no copy has them. */
const wouldLose = ({ stores }: Studio): boolean => {
  const { saving } = stores.view.getState();
  return saving.kind === 'failed' && saving.held === 'nowhere';
};

/** Answers the host's wish to close: writes what is left and backs it up; where it cannot be written, asks the person. */
export async function closeOrAsk(studio: Studio): Promise<void> {
  await studio.storage.flush();
  if (!wouldLose(studio)) {
    await backUp(studio);
    await syncMirror(studio);
    return closeNow(studio);
  }
  const held = await studio.bridge.holdClose();
  if (held.ok) studio.frame.getState().openDialog({ kind: 'closeUnsaved' });
}

export async function closeNow({ bridge, stores }: Studio): Promise<void> {
  const answered = await bridge.confirmClose();
  if (!answered.ok) stores.view.getState().notify({ text: answered.error.message, intent: 'error', action: null });
}

/**
 * Writes what is owed whenever the person turns away. Each change is written as it is made, so only what failed before is left to be tried
 * again; a browser, whose window nobody can hold open from outside, asks by its own words where that would be lost. Returns the function that stops.
 */
export function writeWhenLeft(studio: Studio): () => void {
  const listening = new AbortController();
  const { signal } = listening;
  const flush = (): void => void studio.storage.flush();
  window.addEventListener('blur', flush, { signal });
  document.addEventListener('visibilitychange', flush, { signal });
  if (studio.bridge.host === 'browser') {
    window.addEventListener('beforeunload', (event) => wouldLose(studio) && event.preventDefault(), { signal });
  }
  return () => listening.abort();
}
