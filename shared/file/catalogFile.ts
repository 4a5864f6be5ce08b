import { z } from 'zod';
import { Catalog } from '../model/catalog.ts';
import type { Misfit } from '../model/misfit.ts';
import { parse } from '../model/parse.ts';
import { fail, ok, type Result } from '../result.ts';
import { catalogReferences } from './catalogReferences.ts';
import { type Envelope, inContent, openEnvelope } from './envelope.ts';
import { textOf } from './inOrder.ts';
import type { FileRefusal } from './refusal.ts';

/** Counts the content of catalog files; raised with each change of the schema, together with a migration. */
export const CATALOG_VERSION = 1;
export const CATALOG_FORMAT = 'sequence-studio/catalog';

const CatalogFile = z.strictObject({
  format: z.literal(CATALOG_FORMAT),
  version: z.literal(CATALOG_VERSION),
  catalog: Catalog,
});

const envelope: Envelope = { format: CATALOG_FORMAT, version: CATALOG_VERSION, content: 'catalog', noun: 'catalog' };

/** The text of a catalog file, fields in the order of their names. */
export function encodeCatalog(catalog: Catalog): string {
  const file: z.input<typeof CatalogFile> = { format: CATALOG_FORMAT, version: CATALOG_VERSION, catalog };
  return textOf(file);
}

/** Reads the text of a catalog file, whoever wrote it: a catalog whole and by itself, which takes the place of the standard one. */
export function decodeCatalog(text: string): Result<Catalog, FileRefusal> {
  const opened = openEnvelope(envelope, text);
  if (!opened.ok) return opened;
  const file = parse(CatalogFile, opened.value);
  if (!file.ok) return fail(inContent(envelope, { kind: 'invalid', ...file.error }));
  const { catalog } = file.value.value;
  const broken = catalogReferences(catalog);
  return broken === null ? ok(catalog) : fail({ kind: 'invalid', ...broken });
}

/** What keeps a catalog from being written and read again; `null` where nothing does. Asked before an edited one takes the place of another. */
export function catalogMisfit(catalog: Catalog): Misfit | null {
  const parsed = parse(Catalog, catalog);
  return parsed.ok ? catalogReferences(catalog) : parsed.error;
}
