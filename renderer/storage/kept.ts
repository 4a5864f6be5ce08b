import { type FileRefusal, refusalInWords } from '../../shared/file/refusal.ts';
import type { Result } from '../../shared/result.ts';
import { lastSeq, type StoredDocument } from './copy.ts';

/** What the copies know of something that they keep one of, such as the catalog. */
export type Found<T> =
  | { readonly kind: 'none' }
  /** `behind`: indexes of the copies that have to be written anew. */
  | { readonly kind: 'read'; readonly value: T; readonly stored: StoredDocument; readonly behind: readonly number[] }
  /** The newest one cannot be read by this version and must not be written over. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** A text as both copies keep it: whole, and newer than the one before. */
export const storedText = (id: string, base: string, afterSeq: number): StoredDocument => ({
  id,
  baseSeq: afterSeq + 1,
  base,
  records: [],
});

/** Finds the newest one under an id among the copies; each copy gives all its documents. */
export function findKept<T>(
  id: string,
  decode: (text: string) => Result<T, FileRefusal>,
  copies: readonly (readonly StoredDocument[])[],
): Found<T> {
  const found = copies.flatMap((documents, copy) => documents.filter((one) => one.id === id).map((stored) => ({ stored, copy })));
  if (found.length === 0) return { kind: 'none' };
  const newest = Math.max(...found.map(({ stored }) => lastSeq(stored)));
  const attempts = found.filter(({ stored }) => lastSeq(stored) === newest).map((one) => ({ ...one, read: decode(one.stored.base) }));
  for (const { read, stored } of attempts) {
    if (!read.ok) continue;
    const whole = attempts.filter((attempt) => attempt.read.ok).map(({ copy }) => copy);
    return { kind: 'read', value: read.value, stored, behind: [...copies.keys()].filter((copy) => !whole.includes(copy)) };
  }
  const reason = attempts.flatMap(({ read }) => (read.ok ? [] : [refusalInWords(read.error)]))[0] ?? '';
  return { kind: 'unreadable', reason };
}
