import { decodeCatalog, encodeCatalog } from '../../shared/file/catalogFile.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import type { StoredDocument } from './copy.ts';
import { type Found, findKept, storedText } from './kept.ts';

/** Where both copies keep the catalog. No design can have this id: theirs begin with a letter or a digit. */
export const CATALOG_ID = '-catalog';

export const storedCatalog = (catalog: Catalog, afterSeq: number): StoredDocument =>
  storedText(CATALOG_ID, encodeCatalog(catalog), afterSeq);

/** Finds the newest catalog among the copies; each copy gives all its documents. */
export const findCatalog = (copies: readonly (readonly StoredDocument[])[]): Found<Catalog> => findKept(CATALOG_ID, decodeCatalog, copies);
