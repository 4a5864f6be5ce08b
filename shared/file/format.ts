import { z } from 'zod';
import { Design } from '../model/design.ts';
import { parse } from '../model/parse.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Envelope, inContent, openEnvelope, withoutContent } from './envelope.ts';
import { textOf } from './inOrder.ts';
import { references } from './references.ts';
import type { FileRefusal } from './refusal.ts';

/**
 * Counts the content of design files; raised with each change of the schema, together with a migration. A field with a default needs neither:
 * older files may lack it, and older programs keep it as a field that they do not know.
 */
export const FILE_VERSION = 1;
export const FILE_FORMAT = 'sequence-studio/sequence';
export const FILE_EXTENSION = '.sequence.json';

/** What a design file is: our mark, the version of its content, and the design. */
export const DesignFile = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  design: Design,
});

const envelope: Envelope = { format: FILE_FORMAT, version: FILE_VERSION, content: 'design', noun: 'sequence' };

export interface DecodedDesign {
  readonly design: Design;
  /** What the reader should be told: fields that were not known and are kept. */
  readonly notices: readonly string[];
}

/**
 * The text of a design file: two spaces of indentation and a newline at its end, so that it reads well and can be kept in git. Fields are
 * in the order of their names: the same design gives the same text, however it came about.
 */
export function encodeDesign(design: Design): string {
  const file: z.input<typeof DesignFile> = { format: FILE_FORMAT, version: FILE_VERSION, design };
  return textOf(file);
}

/**
 * Reads the text of a design file, whoever wrote it: ours? newer than us? does it fit the schema? do its references hold? An unfinished
 * design is fine, a broken one is refused with its place.
 */
export function decodeDesign(text: string): Result<DecodedDesign, FileRefusal> {
  const opened = openEnvelope(envelope, text);
  if (!opened.ok) return opened;
  const file = parse(DesignFile, opened.value);
  if (!file.ok) return fail(inContent(envelope, { kind: 'invalid', ...file.error }));
  const { design } = file.value.value;
  const broken = references(design);
  if (broken !== null) return fail({ kind: 'invalid', ...broken });
  return ok({
    design,
    notices: file.value.unknown.map((place) => `${withoutContent(envelope, place)}: this version does not know the field; it is kept.`),
  });
}
