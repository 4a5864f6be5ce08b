import { z } from 'zod';
import { Design } from '../model/design.ts';
import { parse } from '../model/parse.ts';
import { fail, ok, type Result } from '../result.ts';
import { references } from './references.ts';
import type { FileRefusal } from './refusal.ts';
import { parseJson } from './text.ts';

/** Counts the content of design files; raised with each change of the schema, together with a migration. */
export const FILE_VERSION = 1;
export const FILE_FORMAT = 'sequence-studio/sequence';
export const FILE_EXTENSION = '.sequence.json';

/** What a design file is: our mark, the version of its content, and the design. */
export const DesignFile = z.strictObject({
  format: z.literal(FILE_FORMAT),
  version: z.literal(FILE_VERSION),
  design: Design,
});

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
  return `${JSON.stringify(file, (key, value: unknown) => (key === '' ? value : inOrder(value)), 2)}\n`;
}

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Reads the text of a design file, whoever wrote it: ours? newer than us? does it fit the schema? do its references hold? An unfinished
 * design is fine, a broken one is refused with its place.
 */
export function decodeDesign(text: string): Result<DecodedDesign, FileRefusal> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const head = z.looseObject({ format: z.literal(FILE_FORMAT), version: z.int().min(1) }).safeParse(json.value);
  if (!head.success) return fail(headRefusal(json.value));
  if (head.data.version > FILE_VERSION) {
    const reason = `is ${head.data.version}, made by a newer Sequence Studio; this one reads up to ${FILE_VERSION}`;
    return fail({ kind: 'tooNew', place: 'version', reason });
  }
  const file = parse(DesignFile, json.value);
  if (!file.ok) return fail({ kind: 'invalid', place: withoutDesign(file.error.place), reason: file.error.reason });
  const broken = references(file.value.value.design);
  if (broken !== null) return fail({ kind: 'invalid', ...broken });
  return ok({
    design: file.value.value.design,
    notices: file.value.unknown.map((place) => `${withoutDesign(place)}: this version does not know the field; it is kept.`),
  });
}

function headRefusal(value: unknown): FileRefusal {
  const ours = z.looseObject({ format: z.literal(FILE_FORMAT) }).safeParse(value).success;
  return ours
    ? { kind: 'invalid', place: 'version', reason: 'must be a whole number' }
    : { kind: 'notOurs', place: '', reason: 'is not a Sequence Studio sequence' };
}

/** Places are told from the design on: `sequence.steps.s4`, as the screen and the terminal name them. */
const withoutDesign = (place: string): string => place.replace(/^design\./, '');
