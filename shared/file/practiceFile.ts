import { z } from 'zod';
import { parse } from '../model/parse.ts';
import { MOST_PRACTICES, Practice } from '../model/practice.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Envelope, inContent, openEnvelope } from './envelope.ts';
import { exerciseMisfit } from './exerciseFile.ts';
import { textOf } from './inOrder.ts';
import type { FileRefusal } from './refusal.ts';

export const PRACTICE_VERSION = 1;
const FORMAT = 'sequence-studio/practice';

const PracticeFile = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(PRACTICE_VERSION),
  practice: z.array(Practice).max(MOST_PRACTICES),
});

const envelope: Envelope = { format: FORMAT, version: PRACTICE_VERSION, content: 'practice', noun: 'set of exercises' };

/** The exercises of this studio as storage keeps them; no person opens this text. */
export const encodePractice = (practice: readonly Practice[]): string =>
  textOf({ format: FORMAT, version: PRACTICE_VERSION, practice: [...practice] } satisfies z.input<typeof PracticeFile>);

/** Reads what storage has kept, by the same rules as a file. */
export function decodePractice(text: string): Result<readonly Practice[], FileRefusal> {
  const opened = openEnvelope(envelope, text);
  if (!opened.ok) return opened;
  const file = parse(PracticeFile, opened.value);
  if (!file.ok) return fail(inContent(envelope, { kind: 'invalid', ...file.error }));
  for (const { exercise } of file.value.value.practice) {
    const broken = exerciseMisfit(exercise);
    if (broken !== null) return fail({ kind: 'invalid', ...broken });
  }
  return ok(file.value.value.practice);
}

/** What a file may hold is counted in values; the exercises get this many of them, and the choices that are still to be made the rest. */
const MOST_VALUES = 120_000;

/** Whether exercises can be kept together and read again, however much is done in them. It counts generously. */
export const canBeKept = (practice: readonly Practice[]): boolean =>
  practice.length <= MOST_PRACTICES && (encodePractice(practice).match(/[,[{]/g)?.length ?? 0) <= MOST_VALUES;
