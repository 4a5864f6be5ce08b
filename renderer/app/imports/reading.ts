import type { OpenedFile, OpenedText } from '../../../shared/bridge.ts';
import { decodeBackup } from '../../../shared/file/backup/decode.ts';
import { decodeBundle } from '../../../shared/file/bundle/decode.ts';
import type { Sha256 } from '../../../shared/file/canonical.ts';
import { decodeCatalogCsv } from '../../../shared/file/catalogCsv.ts';
import { CATALOG_FORMAT, decodeCatalog } from '../../../shared/file/catalogFile.ts';
import { decodeDesign } from '../../../shared/file/format.ts';
import { type FileRefusal, refusalInWords } from '../../../shared/file/refusal.ts';
import type { Catalog } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import { ok, type Result } from '../../../shared/result.ts';
import { withPart } from './catalogPart.ts';

/** A sequence that was read, from a file of its own or from a bundle. */
export interface FoundSequence {
  readonly key: string;
  readonly file: string;
  readonly design: Design;
  readonly fromBundle: boolean;
}

/** A catalog that was read: one whole, columns for the one that is there, or the part that came with a bundle. */
export interface FoundCatalog {
  readonly key: string;
  readonly file: string;
  readonly how: 'whole' | 'columns' | 'part';
  /** The catalog that takes the place of another. */
  readonly over: (base: Catalog) => Result<Catalog, FileRefusal>;
}

/** What files hold. Nothing has been changed by reading them. */
export interface Reading {
  readonly sequences: readonly FoundSequence[];
  readonly catalogs: readonly FoundCatalog[];
  /** File, place and reason of each that cannot be read, a sentence each. */
  readonly refused: readonly string[];
  /** What the person should know of those that can. */
  readonly notices: readonly string[];
}

const nothing: Reading = { sequences: [], catalogs: [], refused: [], notices: [] };

/** Reads files, whoever made them. One that is refused does not hold up the others. */
export async function readFiles(files: readonly OpenedFile[], base: Catalog, sha256: Sha256): Promise<Reading> {
  const read: Reading[] = [];
  for (const [index, file] of files.entries()) {
    const key = `${index} ${file.name}`;
    if ('bytes' in file) read.push(await bundleIn(key, file.name, file.bytes, sha256));
    else if (isCatalog(file)) read.push(catalogIn(key, file, base));
    else read.push(sequenceIn(key, file));
  }
  return {
    sequences: read.flatMap(({ sequences }) => sequences),
    catalogs: read.flatMap(({ catalogs }) => catalogs),
    refused: read.flatMap(({ refused }) => refused),
    notices: read.flatMap(({ notices }) => notices),
  };
}

const refuse = (file: string, refusal: FileRefusal): Reading => ({ ...nothing, refused: [`${file}: ${refusalInWords(refusal)}`] });

function sequenceIn(key: string, { name: file, text }: OpenedText): Reading {
  const read = decodeDesign(text);
  if (!read.ok) return refuse(file, read.error);
  const { design, notices } = read.value;
  return { ...nothing, sequences: [{ key, file, design, fromBundle: false }], notices: notices.map((notice) => `${file}: ${notice}`) };
}

const isCsv = (name: string): boolean => /\.csv$/i.test(name);

/** Whether a file holds a catalog, or columns for one, and no sequence. What it holds is judged when it is read. */
const isCatalog = ({ name, text }: OpenedText): boolean => isCsv(name) || text.slice(0, 2000).includes(`"${CATALOG_FORMAT}"`);

function catalogIn(key: string, { name: file, text }: OpenedText, base: Catalog): Reading {
  const over: FoundCatalog['over'] = isCsv(file) ? (under) => decodeCatalogCsv(text, under) : () => decodeCatalog(text);
  const read = over(base);
  return read.ok ? { ...nothing, catalogs: [{ key, file, how: isCsv(file) ? 'columns' : 'whole', over }] } : refuse(file, read.error);
}

interface BackupReading {
  readonly sha256: Sha256;
  /** What to say of a zip that is no backup either. */
  readonly otherwise: FileRefusal;
}

/** A backup among other files: its sequences, and what the catalog here lacks. */
async function backupIn(key: string, file: string, bytes: Uint8Array, { sha256, otherwise }: BackupReading): Promise<Reading> {
  const read = await decodeBackup(bytes, sha256);
  if (!read.ok) return refuse(file, read.error.kind === 'notOurs' ? otherwise : read.error);
  const { sequences, catalog, damaged, notices } = read.value;
  return {
    sequences: sequences.map(({ design }) => ({ key: `${key} ${design.id}`, file, design, fromBundle: true })),
    catalogs: catalog === null ? [] : [{ key, file, how: 'part', over: (base) => ok(withPart(base, catalog)) }],
    refused: damaged.map((sentence) => `${file}: ${sentence}`),
    notices: notices.map((notice) => `${file}: ${notice}`),
  };
}

async function bundleIn(key: string, file: string, bytes: Uint8Array, sha256: Sha256): Promise<Reading> {
  const read = await decodeBundle(bytes, { sha256 });
  if (!read.ok)
    return read.error.kind === 'notOurs' ? backupIn(key, file, bytes, { sha256, otherwise: read.error }) : refuse(file, read.error);
  const { designs, catalog, notices, manifest } = read.value;
  const { sequences, catalog: items } = manifest.missing;
  return {
    refused: [],
    sequences: designs.map(({ design }) => ({ key: `${key} ${design.id}`, file, design, fromBundle: true })),
    catalogs: catalog === null ? [] : [{ key, file, how: 'part', over: (base) => ok(withPart(base, catalog)) }],
    notices: [
      ...notices.map((notice) => `${file}: ${notice}`),
      ...designs.flatMap(({ design, notices: own }) => own.map((notice) => `${file}, ${design.name}: ${notice}`)),
      ...(sequences.length === 0
        ? []
        : [`${file}: whoever made it did not have ${sequences.length} of the sequences that these advance to.`]),
      ...(items.length === 0 ? [] : [`${file}: whoever made it did not have in the catalog: ${items.slice(0, 10).join(', ')}.`]),
    ],
  };
}
