import { encodeJournal } from '../../electron/journalFile.ts';
import { createVault } from '../../electron/vault.ts';
import type { VaultDocument } from '../../shared/bridge.ts';
import { createModelDisk } from '../electron/modelFileSystem.ts';

const ID = 'document';
const FILE = `/vault/${ID}.journal`;

/** A journal to damage: its document, its bytes, and where each record ends; the first end is the base's. */
export interface Whole {
  readonly document: VaultDocument;
  readonly bytes: Uint8Array;
  readonly ends: readonly number[];
}

/** A journal of at least `size` bytes, whose records are of many lengths and hold more than ASCII. */
export function journalOf(size: number): Whole {
  const base = JSON.stringify({ name: 'Grüße', text: 'b'.repeat(2000) });
  let document: VaultDocument = { id: ID, baseSeq: 7, base, records: [] };
  const ends = [encodeJournal(document).length];
  while ((ends.at(-1) ?? 0) < size) {
    const seq = document.baseSeq + document.records.length + 1;
    const text = JSON.stringify({ edit: seq, title: 'é\n'.repeat(50 + ((seq * 131) % 700)) });
    document = { ...document, records: [...document.records, { seq, text }] };
    ends.push(encodeJournal(document).length);
  }
  return { document, bytes: encodeJournal(document), ends };
}

export interface DamageFigures {
  cases: number;
  readonly problems: string[];
}

/**
 * Reads a damaged journal as a start does, and holds it to this: exactly the records before the damage, every damaged byte kept, a word about
 * it, and the second start finds the same and has nothing to say.
 * @param at The first byte that is damaged or missing.
 */
async function judgeDamage({ document, bytes, ends }: Whole, damaged: Uint8Array, at: number, figures: DamageFigures): Promise<void> {
  figures.cases += 1;
  const name = damaged.length < bytes.length ? `cut at ${at}` : `flipped at ${at}`;
  const problem = (words: string): void => void figures.problems.push(`${name}: ${words}`);
  const disk = createModelDisk();
  disk.put(FILE, damaged);
  try {
    const loaded = await createVault(disk.fileSystem, '/vault').load();
    if (!loaded.ok) return problem(`does not load: ${loaded.error.message}`);
    const before = ends.filter((end) => end <= at).length;
    const found = loaded.value.documents[0];
    if (before === 0 && found !== undefined) problem('is read, though its base is damaged');
    if (before > 0 && !isPrefix(found, document, before - 1)) problem(`has ${found?.records.length ?? 'no'} records and not ${before - 1}`);
    const isWhole = damaged.length === ends[before - 1];
    if (loaded.value.notices.length !== (isWhole ? 0 : 1)) problem(`is told in ${loaded.value.notices.length} notices`);
    if (!keeps(disk.files(), damaged)) problem('lost bytes that were there');
    const again = await createVault(disk.fileSystem, '/vault').load();
    if (!again.ok || again.value.notices.length > 0 || again.value.documents.length !== loaded.value.documents.length)
      problem('is not settled at the second start');
  } catch (error) {
    problem(`crashes: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function isPrefix(found: VaultDocument | undefined, whole: VaultDocument, count: number): boolean {
  if (found === undefined || found.base !== whole.base || found.baseSeq !== whole.baseSeq || found.records.length !== count) return false;
  return found.records.every(({ seq, text }, index) => seq === whole.records[index]?.seq && text === whole.records[index]?.text);
}

/** Whether all bytes are still somewhere: in the file alone, in one set aside, or in the two one after the other. */
function keeps(files: ReadonlyMap<string, Uint8Array>, damaged: Uint8Array): boolean {
  const file = Buffer.from(files.get(FILE) ?? new Uint8Array());
  const aside = Buffer.from([...files].find(([name]) => name.includes('.damaged-'))?.[1] ?? new Uint8Array());
  return file.equals(damaged) || aside.equals(damaged) || Buffer.concat([file, aside]).equals(damaged);
}

/** Every cut and every flipped bit, from `first` on every `step`th of both. */
export async function damageAll(whole: Whole, step: number, figures: DamageFigures, first = 0): Promise<void> {
  const { bytes } = whole;
  for (let at = first; at < bytes.length; at += step) await judgeDamage(whole, bytes.slice(0, at), at, figures);
  for (let bit = first; bit < bytes.length * 8; bit += step) {
    const damaged = Uint8Array.from(bytes);
    damaged[bit >> 3] = (damaged[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    await judgeDamage(whole, damaged, bit >> 3, figures);
  }
}
