import path from 'node:path';
import type { HostFailure, VaultContents, VaultDocument, VaultRecord } from '../shared/bridge.ts';
import { fail, ok, type Result } from '../shared/result.ts';
import type { FileSystem } from './fileSystem.ts';
import { hostFailure, refusal } from './hostFailure.ts';
import { encodeJournal, encodeRecords, follows } from './journalFile.ts';
import { createQueue } from './queue.ts';
import { documentOf, JOURNAL_NAME, journalPath, readJournal, type Standing, settle, settleNames } from './recovery.ts';
import { writeWhole } from './wholeFile.ts';

/** The plain files that survive what the browser's database does not (`reliability.md`, decision on storage). */
export interface Vault {
  /** Every document that can be read, and a sentence for each damage. Fails only if the folder itself cannot be read. */
  readonly load: () => Promise<Result<VaultContents, HostFailure>>;
  /** Adds records that count on from the last one; answers after the fsync. */
  readonly append: (id: string, records: readonly VaultRecord[]) => Promise<Result<null, HostFailure>>;
  /** Writes a document anew: after a crash at any point the old or the new one stands, never a mix. */
  readonly replace: (document: VaultDocument) => Promise<Result<null, HostFailure>>;
  /** Takes a document off the disk; answers when its name is gone. What damage set aside stays. */
  readonly remove: (id: string) => Promise<Result<null, HostFailure>>;
}

/**
 * A vault in `folder`, which is made where it is missing. One write is in flight per document; a failed one changes nothing
 * that was acknowledged. Document ids must match the bridge's rule, because they become file names.
 */
export function createVault(fileSystem: FileSystem, folder: string): Vault {
  const inTurn = createQueue();
  const standings = new Map<string, Standing>();

  async function standingOf(id: string): Promise<Standing> {
    const known = standings.get(id);
    if (known !== undefined) return known;
    await fileSystem.makeFolder(folder);
    const found = await readJournal(fileSystem, folder, id);
    const standing: Standing = found === null ? { kind: 'absent' } : (await settle(fileSystem, folder, id, found)).standing;
    standings.set(id, standing);
    return standing;
  }

  async function loadOne(id: string): Promise<{ readonly document: VaultDocument | null; readonly notices: readonly string[] }> {
    let document: VaultDocument | null = null;
    try {
      standings.delete(id);
      const found = await readJournal(fileSystem, folder, id);
      if (found === null) return { document, notices: [] };
      document = documentOf(found);
      const { standing, notice } = await settle(fileSystem, folder, id, found);
      standings.set(id, standing);
      return { document, notices: notice === null ? [] : [notice] };
    } catch (error) {
      // What was read is still shown. The standing stays unknown, so that a write tries the repair again before it writes.
      return { document, notices: [hostFailure(error, document === null ? 'read' : 'written', `${id}.journal`).message] };
    }
  }

  /** Runs `write` in the document's turn, unless a newer program owns the file. */
  function writing(id: string, write: (standing: Standing) => Promise<Result<null, HostFailure>>): Promise<Result<null, HostFailure>> {
    return inTurn(id, async () => {
      try {
        const standing = await standingOf(id);
        if (standing.kind === 'newer')
          return fail(refusal(`"${id}.journal" was written by a newer version of the program and is not changed.`));
        return await write(standing);
      } catch (error) {
        return fail(hostFailure(error, 'written', `${id}.journal`));
      }
    });
  }

  return {
    load: async () => {
      const documents: VaultDocument[] = [];
      const notices: string[] = [];
      try {
        await fileSystem.makeFolder(folder);
        notices.push(...(await settleNames(fileSystem, folder)));
        const ids = (await fileSystem.list(folder)).flatMap((name) => JOURNAL_NAME.exec(name)?.[1] ?? []);
        for (const id of ids.sort()) {
          const one = await inTurn(id, () => loadOne(id));
          if (one.document !== null) documents.push(one.document);
          notices.push(...one.notices);
        }
      } catch (error) {
        return fail(hostFailure(error, 'read', path.basename(folder)));
      }
      return ok({ documents, notices });
    },

    append: (id, records) =>
      writing(id, async (standing) => {
        if (standing.kind !== 'open') return fail(refusal(`"${id}" has no base in the vault yet.`));
        if (!follows(standing.seq, records)) return fail(refusal(`The changes of "${id}" do not follow change ${standing.seq}.`));
        const bytes = encodeRecords(records);
        const open = await fileSystem.open(journalPath(folder, id), 'existing');
        try {
          if (standing.dirty) {
            await open.truncate(standing.length);
            await open.sync();
          }
          standings.set(id, { ...standing, dirty: true });
          await open.write(bytes, standing.length);
          await open.sync();
        } finally {
          await open.close();
        }
        standings.set(id, { kind: 'open', seq: standing.seq + records.length, length: standing.length + bytes.length, dirty: false });
        return ok(null);
      }),

    replace: (document) =>
      writing(document.id, async () => {
        const { id, baseSeq, records } = document;
        if (!follows(baseSeq, records)) return fail(refusal(`The changes of "${id}" do not follow change ${baseSeq}.`));
        const bytes = encodeJournal(document);
        standings.delete(id);
        await writeWhole(fileSystem, journalPath(folder, id), path.join(folder, `${id}.tmp`), bytes);
        standings.set(id, { kind: 'open', seq: baseSeq + records.length, length: bytes.length, dirty: false });
        return ok(null);
      }),

    remove: (id) =>
      writing(id, async (standing) => {
        standings.delete(id);
        if (standing.kind === 'open') await fileSystem.remove(journalPath(folder, id));
        await fileSystem.syncFolder(folder);
        return ok(null);
      }),
  };
}
