import type { Catalog } from '../../model/catalog.ts';
import type { Persona } from '../../model/persona.ts';
import type { Practice } from '../../model/practice.ts';
import { assertNever, fail, ok, type Result } from '../../result.ts';
import type { Sha256 } from '../canonical.ts';
import { decodeCatalog } from '../catalogFile.ts';
import { decodeDesign } from '../format.ts';
import { changedIn, readManifest, within } from '../manifested.ts';
import { decodePersonas } from '../personaFile.ts';
import { decodePractice } from '../practiceFile.ts';
import { type FileRefusal, refusalInWords } from '../refusal.ts';
import { textIn } from '../utf8.ts';
import { type ZipLimits, zipLimits } from '../zip/limits.ts';
import { shownName } from '../zip/names.ts';
import { unzip } from '../zip/unzip.ts';
import type { BackedUpSequence, BackupContent } from './encode.ts';
import { type BackedUpFile, BackupFile, backupEnvelope } from './manifest.ts';

/** A backup that was read: what can be restored, and a sentence with file, place and reason for each part that cannot. */
export interface Backup extends BackupContent {
  readonly damaged: readonly string[];
  /** Fields that this version does not know, and the like. */
  readonly notices: readonly string[];
}

/** A library whose sequences are exported in many bundles is backed up in one. */
const backupLimits: ZipLimits = { ...zipLimits, totalBytes: 400_000_000 };

/**
 * Reads the bytes of a backup, whoever made them. A file in it that is damaged, missing or newer than this version does not hold up the others: what is
 * left may be all that is left. A zip that cannot be opened, or is no backup, is refused whole.
 */
export async function decodeBackup(bytes: Uint8Array, sha256: Sha256): Promise<Result<Backup, FileRefusal>> {
  const files = unzip(bytes, backupLimits);
  if (!files.ok) return files;
  const manifest = readManifest(files.value, backupEnvelope, BackupFile);
  if (!manifest.ok) return manifest;

  const sequences: BackedUpSequence[] = [];
  let catalog: Catalog | null = null;
  let personas: readonly Persona[] | null = null;
  let exercises: readonly Practice[] | null = null;
  const damaged: string[] = [];
  const notices = [...manifest.value.notices];
  const seen = new Set<string>();
  for (const file of manifest.value.value.backup.files) {
    const read = await readPart(file, files.value.get(file.path), sha256);
    const twice = seen.has(keyOf(file));
    seen.add(keyOf(file));
    if (twice) damaged.push(`${shownName(file.path)}: is there twice in the manifest; the first one counts.`);
    else if (!read.ok) damaged.push(refusalInWords(read.error));
    else if (read.value.kind === 'sequence') {
      sequences.push(read.value.sequence);
      notices.push(...read.value.notices);
    } else if (read.value.kind === 'catalog') catalog = read.value.catalog;
    else if (read.value.kind === 'personas') personas = read.value.personas;
    else exercises = read.value.exercises;
  }
  return ok({ sequences, catalog, personas, exercises, damaged, notices });
}

const keyOf = (file: BackedUpFile): string => (file.kind === 'sequence' ? `sequence ${file.id}` : file.kind);

type Part =
  | { readonly kind: 'sequence'; readonly sequence: BackedUpSequence; readonly notices: readonly string[] }
  | { readonly kind: 'catalog'; readonly catalog: Catalog }
  | { readonly kind: 'personas'; readonly personas: readonly Persona[] }
  | { readonly kind: 'exercises'; readonly exercises: readonly Practice[] };

/** One file of a backup, or why it cannot be taken. */
async function readPart(file: BackedUpFile, bytes: Uint8Array | undefined, sha256: Sha256): Promise<Result<Part, FileRefusal>> {
  const refuse = (reason: string) => fail<FileRefusal>({ kind: 'invalid', place: shownName(file.path), reason });
  if (bytes === undefined) return refuse('is missing in the backup');
  const changed = await changedIn(file, bytes, sha256);
  if (changed !== null) return refuse(changed);
  const text = textIn(bytes);
  if (text === null) return refuse('is not text in UTF-8');
  const inFile = <T, U>(read: Result<T, FileRefusal>, part: (value: T) => U): Result<U, FileRefusal> =>
    read.ok ? ok(part(read.value)) : fail(within(shownName(file.path), read.error));
  switch (file.kind) {
    case 'sequence': {
      const read = decodeDesign(text);
      if (read.ok && read.value.design.id !== file.id) return refuse(`holds "${read.value.design.id}" and not "${file.id}"`);
      const { archived, pinned, template } = file;
      return inFile(read, ({ design, notices }) => ({
        kind: file.kind,
        sequence: { design, archived, pinned, template },
        notices: notices.map((notice) => `${design.name}: ${notice}`),
      }));
    }
    case 'catalog':
      return inFile(decodeCatalog(text), (catalog) => ({ kind: file.kind, catalog }));
    case 'personas':
      return inFile(decodePersonas(text), (personas) => ({ kind: file.kind, personas }));
    case 'exercises':
      return inFile(decodePractice(text), (exercises) => ({ kind: file.kind, exercises }));
    default:
      return assertNever(file);
  }
}
