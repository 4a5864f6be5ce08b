import type { z } from 'zod';
import { fail, ok, type Result } from '../result.ts';

/** Where in a file something is wrong, and what. `place` is a path such as `sequence.steps.s4.limit.days`; empty for the whole. */
export interface Misfit {
  readonly place: string;
  readonly reason: string;
}

export interface Parsed<T> {
  readonly value: T;
  /** Places of fields that this version does not know. They are still in `value`, so that nothing of a stranger's file is lost. */
  readonly unknown: readonly string[];
}

type Path = readonly PropertyKey[];
interface UnknownField {
  readonly path: Path;
  readonly key: string;
}

/** Keys that could change what every object inherits. */
const forbidden = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Reads plain data by a schema. Unknown fields are kept and named; anything else that does not fit is refused with the first place and
 * the reason. `raw` is what `JSON.parse` gave; it is not changed.
 */
export function parse<T>(schema: z.ZodType<T>, raw: unknown): Result<Parsed<T>, Misfit> {
  const strict = schema.safeParse(raw);
  if (strict.success) return ok({ value: strict.data, unknown: [] });

  const issues = strict.error.issues.map(innermost);
  const first = issues.find((issue) => issue.code !== 'unrecognized_keys');
  if (first !== undefined) return fail({ place: placeOf(first.path), reason: reasonOf(first, raw) });

  const fields = issues.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key): UnknownField => ({ path: issue.path, key })) : [],
  );
  const bad = fields.find(({ key }) => forbidden.has(key));
  if (bad !== undefined) return fail({ place: placeOf([...bad.path, bad.key]), reason: 'is a field name that is not allowed' });

  const known: unknown = JSON.parse(JSON.stringify(raw));
  for (const { path, key } of fields) Reflect.deleteProperty(objectAt(known, path), key);
  const again = parse(schema, known);
  if (!again.ok) return again;
  for (const { path, key } of fields) Reflect.set(objectAt(again.value.value, path), key, Reflect.get(objectAt(raw, path), key));
  return ok({ value: again.value.value, unknown: [...fields.map(({ path, key }) => placeOf([...path, key])), ...again.value.unknown] });
}

function objectAt(root: unknown, path: Path): object {
  const found = path.reduce<unknown>((at, key) => (typeof at === 'object' && at !== null ? Reflect.get(at, key) : undefined), root);
  if (typeof found !== 'object' || found === null) throw new Error(`Nothing at ${placeOf(path)}`);
  return found;
}

/** `sequence.steps.s4.limit.days`, `scenarios[2].start`. */
function placeOf(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${String(key)}`)).join('');
}

/** Of a union that nothing fits, the branch that fits best says what is wrong: the one whose complaint lies deepest. */
function innermost(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code !== 'invalid_union') return issue;
  const deepest = issue.errors
    .flat()
    .map((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }))
    .sort((a, b) => b.path.length - a.path.length)[0];
  return deepest !== undefined && deepest.path.length > issue.path.length ? deepest : issue;
}

function reasonOf(issue: z.core.$ZodIssue, raw: unknown): string {
  const found = foundAt(raw, issue.path);
  switch (issue.code) {
    case 'invalid_type':
      return found === 'nothing' ? 'is missing' : `must be ${typeWords[issue.expected] ?? issue.expected} (is ${found})`;
    case 'too_big':
      return `must be at most ${issue.maximum}${unitOf(issue.origin)} (is ${sizeAt(raw, issue.path)})`;
    case 'too_small':
      return `must be at least ${issue.minimum}${unitOf(issue.origin)} (is ${sizeAt(raw, issue.path)})`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')} (is ${found})`;
    case 'invalid_union':
      return found === 'nothing' ? 'is missing' : `is of no kind that is known here (is ${found})`;
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'is not an allowed name';
    default:
      return `${issue.message} (is ${found})`;
  }
}

const typeWords: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  object: 'an object',
  record: 'an object',
  array: 'a list',
};

const unitOf = (origin: string): string => (origin === 'string' ? ' characters' : origin === 'array' ? ' entries' : '');

function valueAt(raw: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (at, key) => (typeof at === 'object' && at !== null && Object.hasOwn(at, key) ? Reflect.get(at, key) : undefined),
    raw,
  );
}

function foundAt(raw: unknown, path: Path): string {
  const value = valueAt(raw, path);
  if (value === undefined) return 'nothing';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = JSON.stringify(value);
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

function sizeAt(raw: unknown, path: Path): string {
  const value = valueAt(raw, path);
  return typeof value === 'string' || Array.isArray(value) ? String(value.length) : foundAt(raw, path);
}
