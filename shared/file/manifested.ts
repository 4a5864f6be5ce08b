import { z } from 'zod';
import { parse } from '../model/parse.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Sha256 } from './canonical.ts';
import { type Envelope, inContent, openEnvelope, withoutContent } from './envelope.ts';
import type { FileRefusal } from './refusal.ts';
import { textIn } from './utf8.ts';

/** The file of a zip of ours that names all others in it. */
export const MANIFEST = 'manifest.json';

export const checksum = z.string().regex(/^[0-9a-f]{64}$/, 'must be a SHA-256 in 64 lower-case hexadecimal digits');

/** What a manifest says of each file, whatever it is. */
export const manifestedFile = { path: z.string().min(1).max(200), bytes: z.int().min(0), sha256: checksum };

export interface ManifestedFile {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export interface ReadManifest<T> {
  readonly value: T;
  readonly notices: readonly string[];
}

/** Reads the manifest of a zip, whoever made it. */
export function readManifest<T>(
  files: ReadonlyMap<string, Uint8Array>,
  envelope: Envelope,
  schema: z.ZodType<T>,
): Result<ReadManifest<T>, FileRefusal> {
  const bytes = files.get(MANIFEST);
  if (bytes === undefined)
    return fail({ kind: 'notOurs', place: '', reason: `is a zip without a ${MANIFEST}: not a Sequence Studio ${envelope.noun}` });
  const text = textIn(bytes);
  if (text === null) return fail({ kind: 'invalid', place: MANIFEST, reason: 'is not text in UTF-8' });
  const opened = openEnvelope(envelope, text);
  if (!opened.ok) return fail(within(MANIFEST, opened.error));
  const file = parse(schema, opened.value);
  if (!file.ok) return fail(within(MANIFEST, inContent(envelope, { kind: 'invalid', ...file.error })));
  const notices = file.value.unknown.map(
    (place) => `${MANIFEST}: ${withoutContent(envelope, place)}: this version does not know the field.`,
  );
  return ok({ value: file.value.value, notices });
}

/** What a file is instead of what the manifest says of it, as the end of a sentence; `null` where it is just that. */
export async function changedIn(file: ManifestedFile, found: Uint8Array, sha256: Sha256): Promise<string | null> {
  if (found.length !== file.bytes) return `has ${found.length} bytes; the manifest says ${file.bytes}`;
  return (await sha256(found)) === file.sha256 ? null : 'was changed after it was written: its SHA-256 is not the one in the manifest';
}

/** A refusal inside a file of a zip: the file, then the place in it. */
export const within = (path: string, refusal: FileRefusal): FileRefusal => ({
  ...refusal,
  place: refusal.place === '' ? path : `${path}: ${refusal.place}`,
});
