import type { z } from 'zod';
import type { Catalog } from '../../model/catalog.ts';
import type { Design } from '../../model/design.ts';
import type { Persona } from '../../model/persona.ts';
import type { Practice } from '../../model/practice.ts';
import type { Sha256 } from '../canonical.ts';
import { CATALOG_VERSION, encodeCatalog } from '../catalogFile.ts';
import { freeFileName } from '../fileNames.ts';
import { encodeDesign, FILE_VERSION } from '../format.ts';
import { textOf } from '../inOrder.ts';
import { MANIFEST, type ManifestedFile } from '../manifested.ts';
import { encodePersonas, PERSONAS_VERSION } from '../personaFile.ts';
import { encodePractice, PRACTICE_VERSION } from '../practiceFile.ts';
import { bytesOf } from '../utf8.ts';
import { sameOnDisk } from '../zip/names.ts';
import { zip } from '../zip/zip.ts';
import { BACKUP_FORMAT, BACKUP_VERSION, type BackedUpFile, type BackupFile } from './manifest.ts';

/** A sequence, and how it stands in the library. */
export interface BackedUpSequence {
  readonly design: Design;
  readonly archived: boolean;
  readonly pinned: boolean;
  readonly template: boolean;
}

/** All that is worth keeping on this machine; `null` is what cannot be read here, and is therefore not ours to write. */
export interface BackupContent {
  readonly sequences: readonly BackedUpSequence[];
  readonly catalog: Catalog | null;
  readonly personas: readonly Persona[] | null;
  readonly exercises: readonly Practice[] | null;
}

interface Part {
  readonly path: string;
  readonly text: string;
  readonly entry: (file: ManifestedFile) => BackedUpFile;
}

/** The bytes of a backup: files that are read without the program, and a manifest. The same content gives the same bytes, in whatever order. */
export async function encodeBackup({ sequences, catalog, personas, exercises }: BackupContent, sha256: Sha256): Promise<Uint8Array> {
  const taken = new Set<string>();
  const parts: Part[] = [...sequences].sort(byNameAndId).map((one) => {
    const { design, archived, pinned, template } = one;
    const file = freeFileName(design.name, (name) => taken.has(sameOnDisk(name)));
    taken.add(sameOnDisk(file));
    return {
      path: `sequences/${file}`,
      text: encodeDesign(design),
      entry: (found) => ({ kind: 'sequence', ...found, id: design.id, name: design.name, archived, pinned, template }),
    };
  });
  if (catalog !== null)
    parts.push({ path: 'organisation.catalog.json', text: encodeCatalog(catalog), entry: (found) => ({ kind: 'catalog', ...found }) });
  if (personas !== null)
    parts.push({ path: 'people.personas.json', text: encodePersonas(personas), entry: (found) => ({ kind: 'personas', ...found }) });
  if (exercises !== null)
    parts.push({ path: 'exercises.json', text: encodePractice(exercises), entry: (found) => ({ kind: 'exercises', ...found }) });

  const files: BackedUpFile[] = [];
  const contents = new Map<string, Uint8Array>();
  for (const { path, text, entry } of parts) {
    const bytes = bytesOf(text);
    contents.set(path, bytes);
    files.push(entry({ path, bytes: bytes.length, sha256: await sha256(bytes) }));
  }
  const manifest = textOf({
    format: BACKUP_FORMAT,
    version: BACKUP_VERSION,
    backup: {
      versions: { sequence: FILE_VERSION, catalog: CATALOG_VERSION, personas: PERSONAS_VERSION, exercises: PRACTICE_VERSION },
      files,
    },
  } satisfies z.input<typeof BackupFile>);
  return zip(contents.set(MANIFEST, bytesOf(manifest)));
}

const byNameAndId = ({ design: a }: BackedUpSequence, { design: b }: BackedUpSequence): number =>
  a.name === b.name ? order(a.id, b.id) : order(a.name, b.name);

const order = (a: string, b: string): number => (a < b ? -1 : 1);
