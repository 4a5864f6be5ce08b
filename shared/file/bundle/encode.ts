import type { z } from 'zod';
import type { Catalog } from '../../model/catalog.ts';
import { missingFrom, usesIn } from '../../model/catalogItem.ts';
import type { Design } from '../../model/design.ts';
import type { DesignId } from '../../model/ids.ts';
import { contentChecksum, type Sha256 } from '../canonical.ts';
import { CATALOG_VERSION, encodeCatalog } from '../catalogFile.ts';
import { encodeDesign, FILE_EXTENSION, FILE_VERSION } from '../format.ts';
import { textOf } from '../inOrder.ts';
import { MANIFEST } from '../manifested.ts';
import { bytesOf } from '../utf8.ts';
import { zip } from '../zip/zip.ts';
import { catalogPart, missingNames } from './catalogPart.ts';
import { type Family, familyOf } from './family.ts';
import { BUNDLE_FORMAT, BUNDLE_VERSION, type BundledFile, type Manifest, type ManifestFile } from './manifest.ts';

/** What goes into a bundle. */
export interface BundleInput {
  readonly chosen: readonly Design[];
  readonly library: ReadonlyMap<DesignId, Design>;
  readonly catalog: Catalog;
  /** Texts for people that go along, made outside of this room: their paths and contents. */
  readonly documents: (family: Family) => ReadonlyMap<string, string>;
}

const CATALOG_PATH = 'organisation.catalog.json';
const sequencePath = (id: DesignId): string => `sequences/${id}${FILE_EXTENSION}`;

interface Part {
  readonly bytes: Uint8Array;
  readonly entry: (file: { readonly path: string; readonly bytes: number; readonly sha256: string }) => BundledFile;
}

/** The bytes of a bundle: designs, all they advance to, what they use of the catalog, and a manifest. The same input gives the same bytes. */
export async function encodeBundle({ chosen, library, catalog, documents }: BundleInput, sha256: Sha256): Promise<Uint8Array> {
  const family = familyOf(chosen, library);
  const isChosen = new Set(chosen.map(({ id }) => id));
  const parts = new Map<string, Part>();
  for (const design of family.designs) {
    const content = await contentChecksum(design, sha256);
    const { id, name, scenarios } = design;
    const role = isChosen.has(id) ? 'chosen' : 'advancedTo';
    parts.set(sequencePath(id), {
      bytes: bytesOf(encodeDesign(design)),
      entry: (file) => ({ kind: 'sequence', ...file, id, name, role, scenarios: scenarios.length, content }),
    });
  }
  const part = encodeCatalog(catalogPart(catalog, family.designs));
  parts.set(CATALOG_PATH, { bytes: bytesOf(part), entry: (file) => ({ kind: 'catalog', ...file }) });
  for (const [path, text] of documents(family)) parts.set(path, { bytes: bytesOf(text), entry: (file) => ({ kind: 'document', ...file }) });

  const files: BundledFile[] = [];
  for (const [path, { bytes, entry }] of parts) files.push(entry({ path, bytes: bytes.length, sha256: await sha256(bytes) }));
  const manifest = manifestText({
    versions: { sequence: FILE_VERSION, catalog: CATALOG_VERSION },
    files: files.sort((a, b) => (a.path < b.path ? -1 : 1)),
    missing: { sequences: [...family.missing].sort(), catalog: [...missingNames(missingFrom(catalog, usesIn(family.designs)))].sort() },
  });
  return zip(new Map([[MANIFEST, bytesOf(manifest)], ...[...parts].map(([path, { bytes }]) => [path, bytes] as const)]));
}

const manifestText = (bundle: Manifest): string =>
  textOf({ format: BUNDLE_FORMAT, version: BUNDLE_VERSION, bundle } satisfies z.input<typeof ManifestFile>);
