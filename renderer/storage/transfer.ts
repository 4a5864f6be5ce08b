import type { Bridge, HostFailure, OpenedFile, SavedFile } from '../../shared/bridge.ts';
import { decodeDesign, encodeDesign, FILE_EXTENSION } from '../../shared/file/format.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import type { Design } from '../../shared/model/design.ts';
import type { DesignId } from '../../shared/model/ids.ts';
import type { Result } from '../../shared/result.ts';
import { libraryFor } from '../state/library.ts';
import type { LibraryEntry } from '../state/libraryStore.ts';

export interface ImportReport {
  readonly imported: readonly Design[];
  /** What was not imported: file, place and reason in one sentence each. */
  readonly refused: readonly string[];
  readonly notices: readonly string[];
}

/**
 * Reads files into designs that can be added to a library. A file that is refused changes nothing and does not hold up the others. A design
 * whose id is taken gets a new one, and a name that is taken gets a number: an import never writes over anything.
 */
export function readImports(
  files: readonly OpenedFile[],
  entries: ReadonlyMap<DesignId, LibraryEntry>,
  newId: () => DesignId,
): ImportReport {
  const imported: Design[] = [];
  const refused: string[] = [];
  const notices: string[] = [];
  const ids = new Set(entries.keys());
  const names = new Set([...libraryFor(entries).values()].map((design) => design.name));
  for (const { name: file, text } of files) {
    const decoded = decodeDesign(text);
    if (!decoded.ok) {
      refused.push(`${file}: ${refusalInWords(decoded.error)}`);
      continue;
    }
    const { design } = decoded.value;
    const own: Design = { ...design, id: ids.has(design.id) ? newId() : design.id, name: freeName(design.name, names) };
    ids.add(own.id);
    names.add(own.name);
    imported.push(own);
    notices.push(...decoded.value.notices.map((notice) => `${file}: ${notice}`));
  }
  return { imported, refused, notices };
}

/** The name itself, or with the first number that makes it free: "New lead nurturing (2)". */
export function freeName(name: string, taken: ReadonlySet<string>): string {
  if (!taken.has(name)) return name;
  for (let number = 2; ; number++) {
    const numbered = `${name} (${number})`;
    if (!taken.has(numbered)) return numbered;
  }
}

/** Writes a design to a file that the person chooses, and suggests a name for it. `null`: they changed their mind. */
export const exportDesign = (bridge: Bridge, design: Design, suggestedName: string): Promise<Result<SavedFile | null, HostFailure>> =>
  bridge.saveFile({ title: 'Export sequence', suggestedName, text: encodeDesign(design) });

/** "New lead nurturing" becomes `new-lead-nurturing.sequence.json`: letters and digits of any script stay, the rest becomes hyphens. */
export function fileName(name: string, extension: string = FILE_EXTENSION): string {
  const stem = name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80);
  return `${stem === '' ? 'sequence' : stem}${extension}`;
}
