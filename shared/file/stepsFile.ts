import { z } from 'zod';
import { parse } from '../model/parse.ts';
import { Sequence } from '../model/sequence.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Envelope, inContent, openEnvelope } from './envelope.ts';
import { FILE_VERSION } from './format.ts';
import { textOf } from './inOrder.ts';
import { references } from './references.ts';
import type { FileRefusal } from './refusal.ts';

const FORMAT = 'sequence-studio/steps';

/** Steps that were copied: they hang together and begin at `sequence.start`. */
const StepsFile = z.strictObject({ format: z.literal(FORMAT), version: z.literal(FILE_VERSION), sequence: Sequence });

const envelope: Envelope = { format: FORMAT, version: FILE_VERSION, content: 'sequence', noun: 'copy of steps' };

/** Steps as they are put on the clipboard beside their outline. */
export const encodeSteps = (sequence: Sequence): string =>
  textOf({ format: FORMAT, version: FILE_VERSION, sequence } satisfies z.input<typeof StepsFile>);

/** Reads copied steps, whoever wrote them: by the same rules as a design file, since any program can write to the clipboard. */
export function decodeSteps(text: string): Result<Sequence, FileRefusal> {
  const opened = openEnvelope(envelope, text);
  if (!opened.ok) return opened;
  const file = parse(StepsFile, opened.value);
  if (!file.ok) return fail(inContent(envelope, { kind: 'invalid', ...file.error }));
  const { sequence } = file.value.value;
  const broken = references({ sequence });
  if (broken !== null) return fail({ kind: 'invalid', ...broken });
  return sequence.start === null ? fail({ kind: 'invalid', place: 'start', reason: 'names no step' }) : ok(sequence);
}
