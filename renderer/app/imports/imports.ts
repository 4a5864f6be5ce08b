import type { OpenedFile } from '../../../shared/bridge.ts';
import { decodeBackup } from '../../../shared/file/backup/decode.ts';
import { Design } from '../../../shared/model/design.ts';
import type { OpenBackup } from '../backups/contents.ts';
import { isPracticeFile, takePracticeFiles } from '../practice.ts';
import type { Studio } from '../studio.tsx';
import { applyPlan, importLabel } from './apply.ts';
import { clashOf, type Decisions, type ImportPlan, planOf, undecided } from './plan.ts';
import { type Reading, readFiles } from './reading.ts';

/**
 * Reads files and imports what is in them. Where nothing is to be decided that happens at once; where something clashes with the library or is missing
 * here, the person decides first. What belongs to practice opens there. What is refused changes nothing; `unread` was refused before.
 */
export async function importFiles(studio: Studio, chosen: readonly OpenedFile[], unread: readonly string[] = []): Promise<void> {
  const { stores, frame, sha256 } = studio;
  const backup = await backupIn(studio, chosen, unread);
  if (backup !== null) return frame.getState().openDialog({ kind: 'backups', brought: backup });
  const practice = takePracticeFiles(studio, chosen.filter(isPracticeFile));
  const files = chosen.filter((file) => !isPracticeFile(file));
  if (files.length === 0 && unread.length === 0) {
    if (practice.refused.length > 0) frame.getState().openDialog({ kind: 'notOpened', ...practice });
    else stores.view.getState().announce(practice.taken.join(' '));
    return;
  }
  const read = await readFiles(files, stores.catalog.getState().catalog, sha256);
  const reading: Reading = {
    ...read,
    refused: [...unread, ...practice.refused, ...read.refused],
    notices: [...practice.taken, ...read.notices],
  };
  if (needsDecision(studio, reading)) frame.getState().openDialog({ kind: 'importReview', reading });
  else importAs(studio, reading, undecided);
}

/** The backup that was opened, if it is that and nothing else: then the person chooses what comes back. */
async function backupIn({ sha256 }: Studio, chosen: readonly OpenedFile[], unread: readonly string[]): Promise<OpenBackup | null> {
  const [only, ...others] = chosen;
  if (only === undefined || !('bytes' in only) || others.length + unread.length > 0) return null;
  const read = await decodeBackup(only.bytes, sha256);
  return read.ok ? { name: only.name, backup: read.value } : null;
}

/** What an import would do, as things stand. */
export const plannedImport = ({ stores, newDesignId }: Studio, reading: Reading, decisions: Decisions): ImportPlan =>
  planOf(reading, decisions, stores.library.getState().entries, stores.catalog.getState().catalog, newDesignId);

function needsDecision(studio: Studio, reading: Reading): boolean {
  const { entries } = studio.stores.library.getState();
  if (reading.sequences.length === 0) return false;
  if (reading.sequences.some((found) => found.fromBundle || ['same', 'changed', 'inBin'].includes(clashOf(found, entries)))) return true;
  const { missing, missingTargets } = plannedImport(studio, reading, undecided);
  return missing.length > 0 || missingTargets.length > 0 || reading.catalogs.length > 0;
}

/** A field of a design itself that this version does not know has no place in an edit: a sequence that is added keeps it, a replaced one cannot. */
function leftOut(file: string, design: Design): readonly string[] {
  const unknown = Object.keys(design).filter((key) => !Object.hasOwn(Design.shape, key));
  return unknown.map(
    (key) => `${file}: ${key}: not taken over, because "${design.name}" was replaced and this version does not know the field.`,
  );
}

/** Imports as it was decided, all of it as one import that can be taken back, and tells what was done. */
export function importAs(studio: Studio, reading: Reading, decisions: Decisions): void {
  const plan = plannedImport(studio, reading, decisions);
  const files = [...new Set([...reading.sequences, ...reading.catalogs].map(({ file }) => file))];
  const { done, refused } = applyPlan(studio, plan, importLabel(files));
  const taken = done.catalog === null ? [] : reading.catalogs.filter(({ key }) => !decisions.without.has(key));
  const nothingDone = done.added.length === 0 && done.replaced.length === 0 && done.catalog === null;
  studio.frame.getState().openDialog({
    kind: 'imported',
    report: {
      imported: plan.added.map(({ design }) => design),
      replaced: plan.replaced.map(({ design }) => design),
      refused: [...reading.refused, ...refused],
      notices: [
        ...reading.notices,
        ...plan.replaced.flatMap(({ file, design }) => leftOut(file, design)),
        ...taken.map(({ file }) => `${file}: taken into the catalog. Undo on the catalog’s screen brings back what was.`),
        ...(plan.skipped === 0 ? [] : [`${plan.skipped} left out.`]),
      ],
      done: nothingDone ? null : done,
    },
  });
}
