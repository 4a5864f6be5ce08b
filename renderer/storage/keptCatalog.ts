import { decodeCatalog, encodeCatalog } from '../../shared/file/catalogFile.ts';
import { refusalInWords } from '../../shared/file/refusal.ts';
import type { Catalog } from '../../shared/model/catalog.ts';
import { lastSeq, type StoredDocument } from './copy.ts';

/** Where both copies keep the catalog. No design can have this id: theirs begin with a letter or a digit. */
export const CATALOG_ID = '-catalog';

/** What the copies know of the catalog. */
export type FoundCatalog =
  | { readonly kind: 'none' }
  /** `behind`: indexes of the copies that have to be written anew. */
  | { readonly kind: 'read'; readonly catalog: Catalog; readonly stored: StoredDocument; readonly behind: readonly number[] }
  /** The newest one cannot be read by this version and must not be written over. */
  | { readonly kind: 'unreadable'; readonly reason: string };

export const storedCatalog = (catalog: Catalog, afterSeq: number): StoredDocument => ({
  id: CATALOG_ID,
  baseSeq: afterSeq + 1,
  base: encodeCatalog(catalog),
  records: [],
});

/** Finds the newest catalog among the copies; each copy gives all its documents. */
export function findCatalog(copies: readonly (readonly StoredDocument[])[]): FoundCatalog {
  const found = copies.flatMap((documents, copy) => documents.filter(({ id }) => id === CATALOG_ID).map((stored) => ({ stored, copy })));
  if (found.length === 0) return { kind: 'none' };
  const newest = Math.max(...found.map(({ stored }) => lastSeq(stored)));
  const attempts = found
    .filter(({ stored }) => lastSeq(stored) === newest)
    .map((one) => ({ ...one, read: decodeCatalog(one.stored.base) }));
  for (const { read, stored } of attempts) {
    if (!read.ok) continue;
    const whole = attempts.filter((attempt) => attempt.read.ok).map(({ copy }) => copy);
    return { kind: 'read', catalog: read.value, stored, behind: [...copies.keys()].filter((copy) => !whole.includes(copy)) };
  }
  const reason = attempts.flatMap(({ read }) => (read.ok ? [] : [refusalInWords(read.error)]))[0] ?? '';
  return { kind: 'unreadable', reason };
}
