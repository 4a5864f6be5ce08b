import type { z } from 'zod';

/** Where in a file something is wrong, and what. `place` is a path such as `sequence.steps.s4.limit.days`; empty for the whole. */
export interface Misfit {
  readonly place: string;
  readonly reason: string;
}

export type Path = readonly PropertyKey[];
type Issue = z.core.$ZodIssue;

/** What a schema has against a piece of data. */
export interface Complaint {
  /** The first thing that does not fit; `null` where only unknown fields are in the way. */
  readonly misfit: Misfit | null;
  readonly unknown: readonly UnknownField[];
}

export interface UnknownField {
  readonly path: Path;
  readonly key: string;
}

/** @param raw The data that the schema was given. @param path Where it lies in the whole. */
export function complaintOf({ issues }: z.core.$ZodError, raw: unknown, path: Path = []): Complaint {
  const complaints = issues.flatMap(inBestBranch);
  const first = complaints.find((issue) => issue.code !== 'unrecognized_keys');
  const unknown = complaints.flatMap((issue) =>
    issue.code === 'unrecognized_keys' ? issue.keys.map((key): UnknownField => ({ path: [...path, ...issue.path], key })) : [],
  );
  return { misfit: first === undefined ? null : { place: placeOf([...path, ...first.path]), reason: reasonOf(first, raw) }, unknown };
}

const LONGEST_NAME = 80;
const shortened = (text: string): string => (text.length > LONGEST_NAME ? `${text.slice(0, LONGEST_NAME - 1)}…` : text);

/** `sequence.steps.s4.limit.days`, `scenarios[2].start`. Long names of fields are cut. */
export function placeOf(path: Path): string {
  return path.map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index === 0 ? '' : '.'}${shortened(String(key))}`)).join('');
}

/** Of a union that nothing fits, the complaints about the branch that is meant, or else those of the branch that fits deepest. */
function inBestBranch(issue: Issue): readonly Issue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const depth = issue.path.length;
  const branches = issue.errors.map((inner) => inner.flatMap((one) => inBestBranch({ ...one, path: [...issue.path, ...one.path] })));
  const meant = branches.find((branch) => branch.every((one) => isWithin(one, depth)));
  const [deepest] = [...branches].sort((a, b) => reachOf(b) - reachOf(a));
  return meant ?? (deepest !== undefined && reachOf(deepest) > depth ? deepest : [issue]);
}

/** Whether a complaint is about something inside a value of the right kind, and not about the kind of the value at `depth` itself. */
function isWithin({ path, code }: Issue, depth: number): boolean {
  if (path.length === depth) return code !== 'invalid_type' && code !== 'invalid_value' && code !== 'invalid_union';
  return path.length > depth + 1 || path[depth] !== 'kind';
}

const reachOf = (branch: readonly Issue[]): number => branch.reduce((reach, { path }) => Math.max(reach, path.length), 0);

function reasonOf(issue: Issue, raw: unknown): string {
  const found = foundAt(raw, issue.path);
  if (found === 'nothing') return 'is missing';
  switch (issue.code) {
    case 'invalid_type':
      return `must be ${typeWords[issue.expected] ?? issue.expected} (is ${found})`;
    case 'too_big':
      return `must be at most ${issue.maximum}${unitOf(issue.origin)} (is ${sizeAt(raw, issue.path)})`;
    case 'too_small':
      return `must be at least ${issue.minimum}${unitOf(issue.origin)} (is ${sizeAt(raw, issue.path)})`;
    case 'invalid_value':
      return `must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')} (is ${found})`;
    case 'invalid_union':
      return `is of no kind that is known here (is ${found})`;
    case 'invalid_format':
      return `${formatWords[issue.format] ?? issue.message} (is ${found})`;
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

const formatWords: Readonly<Record<string, string>> = {
  date: 'must be a date, such as 2026-05-26',
  datetime: 'must be a date and time with its offset, such as 2026-05-26T09:00:00Z',
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
  return shortened(typeof value === 'string' ? JSON.stringify(value) : String(value));
}

function sizeAt(raw: unknown, path: Path): string {
  const value = valueAt(raw, path);
  return typeof value === 'string' || Array.isArray(value) ? String(value.length) : foundAt(raw, path);
}
