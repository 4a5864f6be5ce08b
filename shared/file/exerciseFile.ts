import { z } from 'zod';
import type { Design } from '../model/design.ts';
import { Exercise } from '../model/exercise.ts';
import type { Misfit } from '../model/misfit.ts';
import { parse } from '../model/parse.ts';
import { fail, ok, type Result } from '../result.ts';
import { catalogReferences } from './catalogReferences.ts';
import { type Envelope, inContent, openEnvelope } from './envelope.ts';
import { textOf } from './inOrder.ts';
import { references } from './references.ts';
import type { FileRefusal } from './refusal.ts';

/** Counts the content of exercise files; raised with each change of the schema, together with a migration. */
const EXERCISE_VERSION = 1;
export const EXERCISE_FORMAT = 'sequence-studio/exercise';
export const EXERCISE_EXTENSION = '.exercise.json';
/** Each act of a learner runs a lead through the sequence anew: more steps would make them wait. */
const MOST_STEPS = 500;

const ExerciseFile = z.strictObject({ format: z.literal(EXERCISE_FORMAT), version: z.literal(EXERCISE_VERSION), exercise: Exercise });

const envelope: Envelope = { format: EXERCISE_FORMAT, version: EXERCISE_VERSION, content: 'exercise', noun: 'exercise' };

/** The text of an exercise file, fields in the order of their names. It can be read by whoever opens it in an editor. */
export function encodeExercise(exercise: Exercise): string {
  const file: z.input<typeof ExerciseFile> = { format: EXERCISE_FORMAT, version: EXERCISE_VERSION, exercise };
  return textOf(file);
}

/** Reads the text of an exercise file, whoever wrote it. Unlike a design's, its fields must all be known: it is worked, never changed on the way. */
export function decodeExercise(text: string): Result<Exercise, FileRefusal> {
  const opened = openEnvelope(envelope, text);
  if (!opened.ok) return opened;
  const file = parse(ExerciseFile, opened.value);
  if (!file.ok) return fail(inContent(envelope, { kind: 'invalid', ...file.error }));
  const [unknown] = file.value.unknown;
  if (unknown !== undefined)
    return fail(inContent(envelope, { kind: 'invalid', place: unknown, reason: 'is a field that this version does not know' }));
  const { exercise } = file.value.value;
  const broken = exerciseMisfit(exercise);
  return broken === null ? ok(exercise) : fail({ kind: 'invalid', ...broken });
}

/** The first thing in an exercise that does not hold; `null` where it can be worked. Asked before one is handed out. */
export function exerciseMisfit({ design, others, catalog, leads }: Exercise): Misfit | null {
  return (
    misfitIn('design', references(design)) ??
    others.reduce<Misfit | null>((found, other, index) => found ?? misfitIn(`others[${index}]`, references(other)), null) ??
    designTwice([design, ...others]) ??
    tooManySteps([design, ...others]) ??
    misfitIn('catalog', catalogReferences(catalog)) ??
    leadsMisfit(leads, new Set(catalog.callResults.map(({ id }) => id)))
  );
}

const misfitIn = (where: string, misfit: Misfit | null): Misfit | null =>
  misfit === null ? null : { place: `${where}.${misfit.place}`, reason: misfit.reason };

function designTwice(designs: readonly Design[]): Misfit | null {
  const ids = designs.map(({ id }) => id);
  const at = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  return at < 0 ? null : { place: `others[${at - 1}].id`, reason: `is taken by another sequence of the exercise ("${ids[at]}")` };
}

function tooManySteps(designs: readonly Design[]): Misfit | null {
  const steps = designs.reduce((sum, { sequence }) => sum + Object.keys(sequence.steps).length, 0);
  return steps <= MOST_STEPS
    ? null
    : { place: 'design', reason: `has ${steps} steps with those it advances to; an exercise has at most ${MOST_STEPS}` };
}

function leadsMisfit(leads: Exercise['leads'], results: ReadonlySet<string>): Misfit | null {
  const ids = leads.map(({ id }) => id);
  for (const [index, { id, customer }] of leads.entries()) {
    if (ids.indexOf(id) !== index) return { place: `leads[${index}].id`, reason: `is taken by another lead ("${id}")` };
    const way = customer.calls.ways.findIndex(({ result }) => !results.has(result));
    if (way >= 0) {
      const place = `leads[${index}].customer.calls.ways[${way}].result`;
      return { place, reason: `is no call result of the exercise's catalog ("${customer.calls.ways[way]?.result}")` };
    }
  }
  return null;
}
