import path from 'node:path';
import type { VaultDocument } from '../shared/bridge.ts';
import type { FileSystem } from './fileSystem.ts';
import { hostFailure } from './hostFailure.ts';
import { decodeJournal, type Journal } from './journalFile.ts';
import { writeWhole } from './wholeFile.ts';

/** How a document's file stands: whether and where the next record may be written. */
export type Standing =
  | { readonly kind: 'absent' }
  | { readonly kind: 'newer' }
  /** `dirty`: a failed append may have left bytes behind `length`. */
  | { readonly kind: 'open'; readonly seq: number; readonly length: number; readonly dirty: boolean };

/** A document's file as it was read, before anything is repaired. */
export interface Found {
  readonly bytes: Uint8Array;
  readonly journal: Journal;
}

export const JOURNAL_NAME = /^([A-Za-z0-9-]{1,64})\.journal$/;

export const journalPath = (folder: string, id: string): string => path.join(folder, `${id}.journal`);

export async function readJournal(fileSystem: FileSystem, folder: string, id: string): Promise<Found | null> {
  const bytes = await fileSystem.read(journalPath(folder, id));
  return bytes === null ? null : { bytes, journal: decodeJournal(id, bytes) };
}

/** The document as far as it can be read. */
export function documentOf({ journal }: Found): VaultDocument | null {
  return 'document' in journal ? journal.document : null;
}

/**
 * Makes the disk agree with what was read, so that records may follow: bad bytes are set aside, then cut off
 * (`reliability.md` 4.3), and everything read is synced, for a killed program may have left it to the system's mercy.
 * Gives the standing, and a notice if something was damaged. Rejects with the system's error; then nothing was cut off.
 */
export async function settle(
  fileSystem: FileSystem,
  folder: string,
  id: string,
  { bytes, journal }: Found,
): Promise<{ readonly standing: Standing; readonly notice: string | null }> {
  const file = journalPath(folder, id);
  const name = path.basename(file);
  if (journal.kind === 'newer') {
    return { standing: journal, notice: `"${name}" was written by a newer version of the program. It was left as it is.` };
  }
  if (journal.kind === 'baseDamaged') {
    const aside = await freeName(fileSystem, folder, id);
    await fileSystem.rename(file, path.join(folder, aside));
    await fileSystem.syncFolder(folder);
    return { standing: { kind: 'absent' }, notice: `"${name}" is damaged at its start and cannot be read. It is set aside as "${aside}".` };
  }
  const { document, length } = journal;
  let notice: string | null = null;
  if (journal.kind !== 'whole') {
    const aside = await freeName(fileSystem, folder, id);
    const kept = journal.kind === 'torn' ? bytes.subarray(length) : bytes;
    await writeWhole(fileSystem, path.join(folder, aside), path.join(folder, `${id}.tmp`), kept);
    notice =
      journal.kind === 'torn'
        ? `The end of "${name}" was only half written. Its last ${kept.length} bytes are set aside as "${aside}".`
        : `"${name}" is damaged after change ${document.baseSeq + document.records.length}. All before it is kept; the damaged file is set aside as "${aside}".`;
  }
  const open = await fileSystem.open(file, 'existing');
  try {
    if (notice !== null) await open.truncate(length);
    await open.sync();
  } finally {
    await open.close();
  }
  await fileSystem.syncFolder(folder);
  return { standing: { kind: 'open', seq: document.baseSeq + document.records.length, length, dirty: false }, notice };
}

/**
 * Makes the names in the folder last as they are seen now: a killed program may have taken a document away and left that to the system's
 * mercy, and what was seen as gone must not come back after a power cut. Gives a notice if the disk refuses; what stands there can be read.
 */
export async function settleNames(fileSystem: FileSystem, folder: string): Promise<readonly string[]> {
  try {
    await fileSystem.syncFolder(folder);
    return [];
  } catch (error) {
    return [hostFailure(error, 'written', path.basename(folder)).message];
  }
}

/** Counted, not dated: a wrong clock then cannot make two names equal. */
async function freeName(fileSystem: FileSystem, folder: string, id: string): Promise<string> {
  const names = new Set(await fileSystem.list(folder));
  for (let count = 1; ; count += 1) {
    const name = `${id}.damaged-${count}`;
    if (!names.has(name)) return name;
  }
}
