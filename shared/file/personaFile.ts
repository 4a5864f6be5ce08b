import { z } from 'zod';
import type { Misfit } from '../model/misfit.ts';
import { parse } from '../model/parse.ts';
import { MOST_PERSONAS, Persona } from '../model/persona.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Envelope, inContent, openEnvelope } from './envelope.ts';
import { textOf } from './inOrder.ts';
import type { FileRefusal } from './refusal.ts';

/** Counts the content of persona files; raised with each change of the schema, together with a migration. */
export const PERSONAS_VERSION = 1;
export const PERSONAS_FORMAT = 'sequence-studio/personas';
export const PERSONAS_EXTENSION = '.personas.json';

const Personas = z.array(Persona).max(MOST_PERSONAS);
const PersonasFile = z.strictObject({ format: z.literal(PERSONAS_FORMAT), version: z.literal(PERSONAS_VERSION), personas: Personas });

const envelope: Envelope = { format: PERSONAS_FORMAT, version: PERSONAS_VERSION, content: 'personas', noun: 'set of personas' };

/** The text of a persona file, fields in the order of their names. */
export function encodePersonas(personas: readonly Persona[]): string {
  const file: z.input<typeof PersonasFile> = { format: PERSONAS_FORMAT, version: PERSONAS_VERSION, personas: [...personas] };
  return textOf(file);
}

/** Reads the text of a persona file, whoever wrote it. */
export function decodePersonas(text: string): Result<readonly Persona[], FileRefusal> {
  const opened = openEnvelope(envelope, text);
  if (!opened.ok) return opened;
  const file = parse(PersonasFile, opened.value);
  if (!file.ok) return fail(inContent(envelope, { kind: 'invalid', ...file.error }));
  const { personas } = file.value.value;
  const twice = idTwice(personas);
  return twice === null ? ok(personas) : fail({ kind: 'invalid', ...twice });
}

/** What keeps personas from being written and read again; `null` where nothing does. Asked before edited ones take the place of others. */
export function personasMisfit(personas: readonly Persona[]): Misfit | null {
  const parsed = parse(Personas, personas);
  if (parsed.ok) return idTwice(personas);
  const { place, reason } = parsed.error;
  return { place: `personas${place}`, reason };
}

function idTwice(personas: readonly Persona[]): Misfit | null {
  const ids = personas.map(({ id }) => id);
  const at = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  return at < 0 ? null : { place: `personas[${at}].id`, reason: `is taken by another entry ("${ids[at]}")` };
}
