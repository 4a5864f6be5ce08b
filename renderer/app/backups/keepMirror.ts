import type { DesignId } from '../../../shared/model/ids.ts';
import type { Result } from '../../../shared/result.ts';
import type { MirrorState } from '../../storage/mirror.ts';
import { importFiles } from '../imports/imports.ts';
import type { Studio } from '../studio.tsx';

/** How long the work has to rest before its files are written. */
const REST_MS = 1500;

/** Keeps the folder in step with the library: at the start, and whenever the work rests. Returns the function that stops it. */
export function keepMirror(studio: Studio): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = studio.stores.library.subscribe(({ entries }, before) => {
    if (entries === before.entries) return;
    clearTimeout(timer);
    timer = setTimeout(() => void syncMirror(studio), REST_MS);
  });
  void syncMirror(studio);
  return () => {
    stop();
    clearTimeout(timer);
  };
}

/** Writes what has changed to the folder, where one is chosen. What goes wrong is said, and hinders nothing. */
export async function syncMirror(studio: Studio): Promise<void> {
  // A window that may write nothing does not know how the library stands now.
  if (studio.storage.locked() === null) show(studio, await studio.mirror.sync());
}

/** Asks for the folder, and writes a file of each sequence there. */
export async function chooseMirror(studio: Studio): Promise<void> {
  const { bridge, stores, frame } = studio;
  const chosen = await bridge.chooseMirrorFolder();
  const { notify, announce } = stores.view.getState();
  if (!chosen.ok) return notify({ text: chosen.error.message, intent: 'error', action: null });
  if (chosen.value === null) return;
  await syncMirror(studio);
  if (frame.getState().mirrorFailure === null) announce(`Every sequence is kept as a file in ${chosen.value}.`);
}

/** Writes no more files. Those that are there stay. */
export async function stopMirror({ bridge, stores, frame }: Studio): Promise<void> {
  const stopped = await bridge.stopMirror();
  const { notify, announce } = stores.view.getState();
  if (!stopped.ok) return notify({ text: stopped.error.message, intent: 'error', action: null });
  frame.getState().setMirror(null, null);
  announce('No more files are written. Those that are in the folder stay.');
}

/** Reads the file that somebody else has changed, as an import: the person sees what it would do. */
export async function takeIn(studio: Studio, file: string): Promise<void> {
  const read = await studio.bridge.readMirror(file);
  if (read.ok) return importFiles(studio, [read.value]);
  studio.stores.view.getState().notify({ text: read.error.message, intent: 'error', action: null });
}

/** Writes the sequence of the library over what somebody else has written. */
export async function writeMine(studio: Studio, id: DesignId, file: string): Promise<void> {
  const written = await studio.mirror.writeMine(id);
  show(studio, written);
  if (written.ok) studio.stores.view.getState().announce(`${file} was written.`);
}

/** Shows how the folder stands, and says what is new of what went wrong. */
function show({ frame, stores }: Studio, synced: Result<MirrorState | null, string>): void {
  const { mirror, mirrorFailure, setMirror, openDialog } = frame.getState();
  const { notify } = stores.view.getState();
  if (!synced.ok) {
    setMirror(mirror, synced.error);
    if (synced.error !== mirrorFailure)
      notify({
        text: `The folder with a file of each sequence: ${synced.error} Your work is saved all the same.`,
        intent: 'error',
        action: null,
      });
    return;
  }
  setMirror(synced.value, null);
  const known = new Set(mirror?.changedOutside.map(({ file }) => file));
  const fresh = synced.value?.changedOutside.filter(({ file }) => !known.has(file)) ?? [];
  if (fresh.length === 0) return;
  const files = fresh.map(({ file }) => `"${file}"`).join(', ');
  notify({
    text: `Changed outside of Sequence Studio, and not written over: ${files}.`,
    intent: 'info',
    action: { label: 'Decide', run: () => openDialog({ kind: 'settings' }) },
  });
}
