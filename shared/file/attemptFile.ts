import { z } from 'zod';
import { Attempt } from '../model/attempt.ts';
import { parse } from '../model/parse.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Envelope, inContent, openEnvelope } from './envelope.ts';
import { textOf } from './inOrder.ts';
import type { FileRefusal } from './refusal.ts';

/** Counts the content of result files; raised with each change of the schema, together with a migration. */
const RESULT_VERSION = 1;
export const RESULT_FORMAT = 'sequence-studio/result';
export const RESULT_EXTENSION = '.result.json';

const ResultFile = z.strictObject({ format: z.literal(RESULT_FORMAT), version: z.literal(RESULT_VERSION), result: Attempt });

const envelope: Envelope = { format: RESULT_FORMAT, version: RESULT_VERSION, content: 'result', noun: 'result of an exercise' };

/** The text of a result file: the same bytes for the same learner, exercise and choices, on every machine. */
export function encodeAttempt(result: Attempt): string {
  const file: z.input<typeof ResultFile> = { format: RESULT_FORMAT, version: RESULT_VERSION, result };
  return textOf(file);
}

/** Reads the text of a result file, whoever wrote it. Whether its score is what its choices come to is judged with the exercise (`practice/verify.ts`). */
export function decodeAttempt(text: string): Result<Attempt, FileRefusal> {
  const opened = openEnvelope(envelope, text);
  if (!opened.ok) return opened;
  const file = parse(ResultFile, opened.value);
  if (!file.ok) return fail(inContent(envelope, { kind: 'invalid', ...file.error }));
  const [unknown] = file.value.unknown;
  if (unknown !== undefined)
    return fail(inContent(envelope, { kind: 'invalid', place: unknown, reason: 'is a field that this version does not know' }));
  return ok(file.value.value.result);
}
