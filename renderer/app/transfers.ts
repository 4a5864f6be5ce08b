import type { HostFailure, SavedFile } from '../../shared/bridge.ts';
import { encodeDesign } from '../../shared/file/format.ts';
import type { Design } from '../../shared/model/design.ts';
import type { Result } from '../../shared/result.ts';
import { fileName } from '../storage/transfer.ts';
import { readDropped } from './droppedFiles.ts';
import { writeDesign } from './exports/verify.ts';
import { importFiles } from './imports/imports.ts';
import { errorsIn, issuesOf } from './problems.ts';
import type { Studio } from './studio.tsx';

/** Asks for files and imports them, exercises, results and personas as well. Cancelling does nothing. */
export async function chooseAndImport(studio: Studio): Promise<void> {
  const opened = await studio.bridge.openFiles();
  if (!opened.ok) studio.stores.view.getState().notify({ text: opened.error.message, intent: 'error', action: null });
  else if (opened.value.length > 0) await importFiles(studio, opened.value);
}

/** Imports files that were dropped on the window. */
export async function importDropped(studio: Studio, dropped: readonly File[]): Promise<void> {
  const read = await Promise.all(dropped.map(readDropped));
  const files = read.flatMap((one) => (one.ok ? [one.value] : []));
  await importFiles(
    studio,
    files,
    read.flatMap((one) => (one.ok ? [] : [one.error])),
  );
}

/** Writes a design without errors to a file that the person chooses; with errors, says which. Cancelling does nothing. */
export async function exportOrExplain(studio: Studio, design: Design, suggestedName = fileName(design.name)): Promise<void> {
  const errors = errorsIn(issuesOf(studio.stores, design));
  if (errors.length > 0) return studio.frame.getState().openDialog({ kind: 'refused', wish: 'export', design, errors });
  const written = await writeDesign(studio, design, encodeDesign(design), suggestedName);
  const { notify } = studio.stores.view.getState();
  if (!written.ok) return notify({ text: `Could not export "${design.name}": ${written.error}`, intent: 'error', action: null });
  const file = written.value;
  if (file === null) return;
  const show = (): void => studio.frame.getState().openDialog({ kind: 'exported', file, names: [design.name] });
  const text = `Exported "${design.name}" as ${file.name}. Verified: it reads back the same.`;
  notify({ text, intent: 'success', action: { label: 'Checksum', run: show } });
}

/** Says what became of an export, with a `note` if there is one; nothing if the person changed their mind. */
export function tellOfExport({ stores }: Studio, { name }: Design, saved: Result<SavedFile | null, HostFailure>, note = ''): void {
  const { notify } = stores.view.getState();
  if (!saved.ok) notify({ text: `Could not export "${name}": ${saved.error.message}`, intent: 'error', action: null });
  else if (saved.value !== null) notify({ text: `Exported "${name}" as ${saved.value.name}.${note}`, intent: 'success', action: null });
}

/** Marks the open design as finished; with errors, says which. */
export function finishOrExplain({ stores, frame }: Studio): void {
  const design = stores.design.getState().document?.history.present;
  if (design === undefined) return;
  const errors = errorsIn(issuesOf(stores, design));
  if (errors.length > 0) frame.getState().openDialog({ kind: 'refused', wish: 'finish', design, errors });
  else if (stores.design.getState().dispatch({ kind: 'setStatus', status: 'finished' })) {
    stores.view.getState().announce(`"${design.name}" is marked as finished.`);
  }
}
