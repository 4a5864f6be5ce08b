import type { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';
import { complaintOf, type Misfit, type Path, placeOf, type UnknownField } from './misfit.ts';
import { isLarge, misfitInLarge } from './parseLarge.ts';

export interface Parsed<T> {
  readonly value: T;
  /** Places of fields that this version does not know. They are still in `value`, so that nothing of a stranger's file is lost. */
  readonly unknown: readonly string[];
}

/** Field names that could change what every object inherits. */
export const forbiddenFields: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads plain data by a schema. Unknown fields are kept and named; anything else that does not fit is refused with the first place and
 * the reason. `raw` is what `JSON.parse` gave; it is not changed.
 */
export function parse<T>(schema: z.ZodType<T>, raw: unknown): Result<Parsed<T>, Misfit> {
  const misfit = isLarge(raw) ? misfitInLarge(schema, raw) : null;
  return misfit === null ? parseWhole(schema, raw) : fail(misfit);
}

function parseWhole<T>(schema: z.ZodType<T>, raw: unknown): Result<Parsed<T>, Misfit> {
  const strict = schema.safeParse(raw);
  if (strict.success) return ok({ value: strict.data, unknown: [] });
  const { misfit, unknown } = complaintOf(strict.error, raw);
  if (misfit !== null) return fail(misfit);
  const bad = unknown.find(({ key }) => forbiddenFields.has(key));
  if (bad !== undefined) return fail({ place: placeOfField(bad), reason: 'is a field name that is not allowed' });

  const known: unknown = JSON.parse(JSON.stringify(raw));
  for (const { path, key } of unknown) Reflect.deleteProperty(objectAt(known, path), key);
  const again = parseWhole(schema, known);
  if (!again.ok) return again;
  for (const { path, key } of unknown) Reflect.set(objectAt(again.value.value, path), key, Reflect.get(objectAt(raw, path), key));
  return ok({ value: again.value.value, unknown: [...unknown.map(placeOfField), ...again.value.unknown] });
}

const placeOfField = ({ path, key }: UnknownField): string => placeOf([...path, key]);

function objectAt(root: unknown, path: Path): object {
  const found = path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), root);
  if (typeof found !== 'object' || found === null) throw new Error(`Nothing at ${placeOf(path)}`);
  return found;
}
