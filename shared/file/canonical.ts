import canonicalize from 'canonicalize';
import type { Design } from '../model/design.ts';
import { FILE_FORMAT, FILE_VERSION } from './format.ts';
import { whole } from './inOrder.ts';
import { bytesOf } from './utf8.ts';

/**
 * SHA-256 of bytes as 64 lower-case hexadecimal digits. It comes in as an argument: a window and Node each have their own and well-tested one, and
 * `shared` knows neither.
 */
export type Sha256 = (bytes: Uint8Array) => Promise<string>;

/**
 * Data as the one text that RFC 8785 (JSON Canonicalization Scheme) gives it: no white space, fields sorted by UTF-16, numbers as ECMAScript writes
 * them. Any program that knows the standard gets the same bytes, and so the same checksum. Half a character becomes the sign for an unknown one, as in
 * everything that we write.
 */
export function canonicalText(value: unknown): string {
  const text = canonicalize(whole(value));
  if (text === undefined) throw new Error('Only data has a canonical text');
  return text;
}

/** The canonical text of a design file: what is the same wherever the same design is, however its file is indented or ordered. */
export const canonicalDesign = (design: Design): string => canonicalText({ format: FILE_FORMAT, version: FILE_VERSION, design });

/** The checksum of what a design holds. The file that people read is indented, so this is not the checksum of its bytes. */
export const contentChecksum = (design: Design, sha256: Sha256): Promise<string> => sha256(bytesOf(canonicalDesign(design)));
