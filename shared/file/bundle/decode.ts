import type { Catalog } from '../../model/catalog.ts';
import type { Design } from '../../model/design.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { Sha256 } from '../canonical.ts';
import { decodeCatalog } from '../catalogFile.ts';
import { decodeDesign } from '../format.ts';
import { changedIn, MANIFEST, readManifest, within } from '../manifested.ts';
import type { FileRefusal } from '../refusal.ts';
import { textIn } from '../utf8.ts';
import { type ZipLimits, zipLimits } from '../zip/limits.ts';
import { shownName } from '../zip/names.ts';
import { unzip } from '../zip/unzip.ts';
import { type Manifest, ManifestFile, manifestEnvelope } from './manifest.ts';

/** A design of a bundle, with what there is to tell of it. */
export interface BundledDesign {
  readonly design: Design;
  readonly role: 'chosen' | 'advancedTo';
  readonly notices: readonly string[];
}

export interface Bundle {
  readonly manifest: Manifest;
  readonly designs: readonly BundledDesign[];
  /** What the designs use of the catalog they come from; `null` in a bundle without one. */
  readonly catalog: Catalog | null;
  readonly notices: readonly string[];
}

interface Reading {
  readonly sha256: Sha256;
  /** For a test that shows what the limits are for. */
  readonly limits?: ZipLimits;
}

const refuse = (place: string, reason: string) => fail<FileRefusal>({ kind: 'invalid', place, reason });

/** Reads the bytes of a bundle, whoever made them: whole, or refused with the file in it, the place and the reason. */
export async function decodeBundle(bytes: Uint8Array, { sha256, limits = zipLimits }: Reading): Promise<Result<Bundle, FileRefusal>> {
  const files = unzip(bytes, limits);
  if (!files.ok) return files;
  const manifest = readManifest(files.value, manifestEnvelope, ManifestFile);
  if (!manifest.ok) return manifest;
  const { notices } = manifest.value;
  const value = manifest.value.value.bundle;
  const broken = await mismatchIn(value, files.value, sha256);
  if (broken !== null) return fail(broken);

  const designs: BundledDesign[] = [];
  let catalog: Catalog | null = null;
  for (const file of value.files) {
    const text = textIn(files.value.get(file.path) ?? new Uint8Array());
    if (text === null) return refuse(file.path, 'is not text in UTF-8');
    if (file.kind === 'sequence') {
      const read = decodeDesign(text);
      if (!read.ok) return fail(within(file.path, read.error));
      if (read.value.design.id !== file.id)
        return refuse(file.path, `holds "${read.value.design.id}" and not "${file.id}", as the manifest says`);
      designs.push({ ...read.value, role: file.role });
    } else if (file.kind === 'catalog') {
      const read = decodeCatalog(text);
      if (!read.ok) return fail(within(file.path, read.error));
      if (catalog !== null) return refuse(file.path, 'is a second catalog');
      catalog = read.value;
    }
  }
  const ids = designs.map(({ design }) => design.id);
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice !== undefined) return refuse(MANIFEST, `names the sequence "${twice}" twice`);
  return designs.length === 0 ? refuse(MANIFEST, 'names no sequence') : ok({ manifest: value, designs, catalog, notices });
}

/** The first difference between what the manifest says and what is there. */
async function mismatchIn({ files }: Manifest, found: ReadonlyMap<string, Uint8Array>, sha256: Sha256): Promise<FileRefusal | null> {
  const invalid = (place: string, reason: string): FileRefusal => ({ kind: 'invalid', place, reason });
  const named = new Set([MANIFEST]);
  for (const file of files) {
    if (named.has(file.path)) return invalid(MANIFEST, `names "${shownName(file.path)}" twice`);
    named.add(file.path);
    const bytes = found.get(file.path);
    if (bytes === undefined) return invalid(shownName(file.path), 'is missing in the bundle');
    const changed = await changedIn(file, bytes, sha256);
    if (changed !== null) return invalid(file.path, changed);
  }
  const extra = [...found.keys()].find((path) => !named.has(path));
  return extra === undefined ? null : invalid(shownName(extra), 'is not in the manifest');
}
