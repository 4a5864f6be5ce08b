import fc from 'fast-check';

/** A change to the text of a file, or to the data that it spells. Places are taken modulo what is there. */
export type Mutation =
  | { readonly kind: 'flipBit'; readonly at: number; readonly bit: number }
  | { readonly kind: 'truncate'; readonly at: number }
  | { readonly kind: 'cut'; readonly at: number; readonly length: number }
  | { readonly kind: 'duplicate'; readonly at: number; readonly length: number; readonly to: number }
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'replace'; readonly at: number; readonly json: string }
  | { readonly kind: 'swap'; readonly at: number; readonly with: number }
  | { readonly kind: 'drop'; readonly at: number }
  | { readonly kind: 'wrap'; readonly at: number; readonly levels: number }
  | { readonly kind: 'addField'; readonly at: number; readonly name: string; readonly json: string };

const place = fc.nat(1_000_000);
const length = fc.nat(200);

/** Values that another place does not expect: extreme numbers, odd text, other types, references. */
const oddJson = fc.constantFrom(
  ...[
    'null',
    'true',
    '-1',
    '0',
    '-0',
    '1.5',
    '1e400',
    '1e308',
    '9007199254740993',
    '253402300799999',
    '""',
    '"s1"',
    '"s22"',
    '"constructor"',
  ],
  ...[
    '"__proto__"',
    '"NaN"',
    '"\\ud800"',
    '"\\u0000"',
    '"2026-05-26"',
    '"2026-05-26T09:00:00Z"',
    '"9999-12-31T23:59:59-23:59"',
    '"0000-01-01T00:00:00Z"',
  ],
  ...[
    '"Europe/Nowhere"',
    '"Pacific/Apia"',
    '"24:00"',
    '[]',
    '{}',
    '[[[[]]]]',
    '{"a":{"b":{}}}',
    '"=1+1"',
    '"<script>"',
    `"${'x'.repeat(5000)}"`,
  ],
);
const fieldNames = fc.constantFrom('colour', 'kind', 'id', '__proto__', 'constructor', 'prototype', 'toString', 'exits', 'Ünknown', '');
const characters = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 8 }),
  fc.constantFrom('\uFEFF', '\u0000', '"', '\\', '{', ']', ',', '\n', 'NaN', '\ud800', '\u202e', '\u2028'),
);

export const mutation: fc.Arbitrary<Mutation> = fc.oneof(
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('flipBit'), at: place, bit: fc.nat(15) }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('truncate'), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('cut'), at: place, length }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('duplicate'), at: place, length, to: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('insert'), at: place, text: characters }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('replace'), at: place, json: oddJson }) },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('swap'), at: place, with: place }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant('drop'), at: place }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('wrap'), at: place, levels: fc.constantFrom(1, 60, 100) }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant('addField'), at: place, name: fieldNames, json: oddJson }) },
);

export const mutated = (text: string, mutations: readonly Mutation[]): string => mutations.reduce(mutate, text);

const put = (text: string, from: number, to: number, by: string): string => text.slice(0, from) + by + text.slice(to);

function mutate(text: string, change: Mutation): string {
  const at = change.at % (text.length + 1);
  switch (change.kind) {
    case 'flipBit':
      return put(text, at, at + 1, String.fromCharCode((text.charCodeAt(at) || 0) ^ (1 << change.bit)));
    case 'truncate':
      return text.slice(0, at);
    case 'cut':
      return put(text, at, at + change.length, '');
    case 'duplicate':
      return put(text, change.to % (text.length + 1), change.to % (text.length + 1), text.slice(at, at + change.length));
    case 'insert':
      return put(text, at, at, change.text);
    default:
      return mutateTree(text, change);
  }
}

type TreeMutation = Extract<Mutation, { readonly kind: 'replace' | 'swap' | 'drop' | 'addField' | 'wrap' }>;

/** A value in a tree of JSON: what holds it, and under which name. */
interface Slot {
  readonly parent: object;
  readonly key: string;
}

function slotsIn(value: unknown): readonly Slot[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.keys(value).flatMap((key) => [{ parent: value, key }, ...slotsIn(Reflect.get(value, key))]);
}

/** Stands for a piece of JSON that no value can spell, such as a number too large. */
const mark = 'the odd piece goes here';

function mutateTree(text: string, change: TreeMutation): string {
  const root = parsed(text);
  const slots = slotsIn(root);
  const slot = slots[change.at % Math.max(1, slots.length)];
  if (slot === undefined) return text;
  const value: unknown = Reflect.get(slot.parent, slot.key);
  const finished = (json: string): string => JSON.stringify(root, null, 2).replace(JSON.stringify(mark), () => json);
  switch (change.kind) {
    case 'replace':
      Reflect.set(slot.parent, slot.key, mark);
      return finished(change.json);
    case 'wrap':
      Reflect.set(slot.parent, slot.key, mark);
      return finished('['.repeat(change.levels) + JSON.stringify(value) + ']'.repeat(change.levels));
    case 'swap': {
      const other = slots[change.with % slots.length] ?? slot;
      const taken: unknown = structuredClone(Reflect.get(other.parent, other.key));
      Reflect.set(other.parent, other.key, structuredClone(value));
      Reflect.set(slot.parent, slot.key, taken);
      return finished('');
    }
    case 'drop':
      if (Array.isArray(slot.parent)) slot.parent.splice(Number(slot.key), 1);
      else Reflect.deleteProperty(slot.parent, slot.key);
      return finished('');
    case 'addField': {
      const into = typeof value === 'object' && value !== null && !Array.isArray(value) ? value : slot.parent;
      if (!Array.isArray(into))
        Object.defineProperty(into, change.name, { value: mark, enumerable: true, configurable: true, writable: true });
      return finished(change.json);
    }
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
