import { z } from 'zod';
import { fail, type Result } from '../result.ts';
import { oddityIn } from './oddities.ts';
import type { FileRefusal } from './refusal.ts';
import { parseJson } from './text.ts';

/** How a kind of file marks itself. */
export interface Envelope {
  readonly format: string;
  /** The newest version of its content that is read here. */
  readonly version: number;
  /** The name of the field that holds the content. Places inside it are told without the name. */
  readonly content: string;
  /** What a person calls such a file: "is not a Sequence Studio sequence". */
  readonly noun: string;
}

/** Opens the text of a file, whoever wrote it: is it JSON, ours, not newer than us, and without what would be lost in reading? */
export function openEnvelope(envelope: Envelope, text: string): Result<unknown, FileRefusal> {
  const json = parseJson(text);
  if (!json.ok) return json;
  const mark = z.looseObject({ format: z.literal(envelope.format) });
  if (!mark.safeParse(json.value).success) return fail({ kind: 'notOurs', place: '', reason: `is not a Sequence Studio ${envelope.noun}` });
  const head = z.looseObject({ version: z.int().min(1) }).safeParse(json.value);
  if (!head.success) return fail({ kind: 'invalid', place: 'version', reason: 'must be a whole number' });
  if (head.data.version > envelope.version) {
    const reason = `is ${head.data.version}, made by a newer Sequence Studio; this one reads up to ${envelope.version}`;
    return fail({ kind: 'tooNew', place: 'version', reason });
  }
  const odd = oddityIn(text);
  return odd === null ? json : fail(inContent(envelope, { kind: 'invalid', ...odd }));
}

/** A refusal with its place told from the content on: `sequence.steps.s4`, as the screen and the terminal name it. */
export const inContent = (envelope: Envelope, refusal: FileRefusal): FileRefusal => ({
  ...refusal,
  place: withoutContent(envelope, refusal.place),
});

export const withoutContent = ({ content }: Envelope, place: string): string =>
  place.startsWith(`${content}.`) ? place.slice(content.length + 1) : place;
