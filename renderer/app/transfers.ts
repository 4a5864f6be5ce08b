import type { HostFailure, OpenedFile, SavedFile } from '../../shared/bridge.ts';
import type { Design } from '../../shared/model/design.ts';
import type { Result } from '../../shared/result.ts';
import { exportDesign, fileName, readImports } from '../storage/transfer.ts';
import { importCatalogs, isCatalogFile } from './catalogs.ts';
import { readDropped } from './droppedFiles.ts';
import { isPracticeFile, takePracticeFiles } from './practice.ts';
import { errorsIn, issuesOf } from './problems.ts';
import type { Studio } from './studio.tsx';

/** Asks for files and imports them, exercises, results and personas as well. Cancelling does nothing. */
export async function chooseAndImport(studio: Studio): Promise<void> {
  const opened = await studio.bridge.openFiles();
  if (!opened.ok) studio.stores.view.getState().notify({ text: opened.error.message, intent: 'error', action: null });
  else if (opened.value.length > 0) importFiles(studio, opened.value);
}

/** Imports files that were dropped on the window. */
export async function importDropped(studio: Studio, dropped: readonly File[]): Promise<void> {
  const read = await Promise.all(dropped.map(readDropped));
  const files = read.flatMap((one) => (one.ok ? [one.value] : []));
  importFiles(
    studio,
    files,
    read.flatMap((one) => (one.ok ? [] : [one.error])),
  );
}

/**
 * Adds what can be read to the library, takes catalogs and what belongs to practice in, and tells what was done. What is refused changes nothing;
 * `unread` was refused before.
 */
export function importFiles(studio: Studio, chosen: readonly OpenedFile[], unread: readonly string[] = []): void {
  const files = chosen.filter((file) => !isPracticeFile(file));
  const practice = takePracticeFiles(studio, chosen.filter(isPracticeFile));
  if (files.length > 0 || unread.length > 0) importIntoLibrary(studio, files, [...unread, ...practice.refused], practice.taken);
  else if (practice.refused.length > 0) studio.frame.getState().openDialog({ kind: 'notOpened', ...practice });
  else studio.stores.view.getState().announce(practice.taken.join(' '));
}

function importIntoLibrary(studio: Studio, files: readonly OpenedFile[], unread: readonly string[], taken: readonly string[]): void {
  const { stores, storage, frame, newDesignId } = studio;
  const sequences = files.filter((file) => !isCatalogFile(file));
  const report = readImports(sequences, stores.library.getState().entries, newDesignId);
  for (const design of report.imported) storage.create(design);
  const first = report.imported[0];
  if (first !== undefined) frame.getState().setRow(first.id);
  const catalogs = importCatalogs(studio, files.filter(isCatalogFile));
  const refused = [...unread, ...report.refused, ...catalogs.refused];
  const notices = [
    ...report.notices,
    ...taken,
    ...catalogs.taken.map((name) => `${name}: taken into the catalog. Undo on the catalog's screen brings back what was.`),
  ];
  frame.getState().openDialog({ kind: 'imported', report: { ...report, refused, notices } });
}

/** Writes a design without errors to a file that the person chooses; with errors, says which. Cancelling does nothing. */
export async function exportOrExplain(studio: Studio, design: Design, suggestedName = fileName(design.name)): Promise<void> {
  const errors = errorsIn(issuesOf(studio.stores, design));
  if (errors.length > 0) return studio.frame.getState().openDialog({ kind: 'refused', wish: 'export', design, errors });
  tellOfExport(studio, design, await exportDesign(studio.bridge, design, suggestedName));
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
