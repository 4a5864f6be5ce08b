import { z } from 'zod';
import { complaintOf, type Misfit, type Path, placeOf } from './misfit.ts';

/** Up to here a schema may look at everything before it says what is wrong. */
const LARGE = 20_000;

/** More than any version to come adds; each is kept, named and told. */
const MOST_UNKNOWN_FIELDS = 10_000;

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const partsOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : isObject(value) ? Object.values(value) : []);

/** Whether data consists of a great many values. Stops counting there; data from JSON text is never deep (`file/text.ts`). */
export function isLarge(raw: unknown): boolean {
  let left = LARGE;
  const waiting: unknown[] = [raw];
  for (let value = waiting.pop(); left > 0 && value !== undefined; value = waiting.pop()) {
    for (const part of partsOf(value)) {
      left -= 1;
      if (left === 0) return true;
      if (typeof part === 'object' && part !== null) waiting.push(part);
    }
  }
  return false;
}

/**
 * The first misfit of large data. A schema collects every complaint before it answers, and hundreds of thousands of them take seconds and fill the
 * stack; so large data is looked through piece by piece, and the first complaint is the last. Fields that are not known are counted.
 */
export function misfitInLarge(schema: z.ZodType, raw: unknown): Misfit | null {
  let unknownLeft = MOST_UNKNOWN_FIELDS;

  const unknown = (path: Path, key: string): Misfit | null => {
    unknownLeft -= 1;
    const reason = `is one of more than ${MOST_UNKNOWN_FIELDS} fields that this version does not know`;
    return unknownLeft < 0 ? { place: placeOf([...path, key]), reason } : null;
  };

  const inPiece = (piece: z.core.$ZodType, value: unknown, path: Path): Misfit | null => {
    const answer = z.safeParse(piece, value);
    if (answer.success) return null;
    const complaint = complaintOf(answer.error, value, path);
    return complaint.misfit ?? firstOf(complaint.unknown, ({ path: above, key }) => unknown(above, key));
  };

  const within = (part: z.core.$ZodType, value: unknown, path: Path): Misfit | null => {
    if (part instanceof z.ZodArray && Array.isArray(value)) {
      return firstOf(value.entries(), ([index, entry]) => within(part.element, entry, [...path, index]));
    }
    if (part instanceof z.ZodRecord && isObject(value)) {
      return firstOf(Object.entries(value), ([key, entry]) =>
        z.safeParse(part.keyType, key).success ? within(part.valueType, entry, [...path, key]) : inPiece(part, { [key]: entry }, path),
      );
    }
    if (part instanceof z.ZodObject && isObject(value)) {
      const { shape } = part;
      const misfit = firstOf(Object.entries(shape), ([key, field]) => within(field, own(value, key), [...path, key]));
      return misfit ?? firstOf(Object.keys(value), (key) => (Object.hasOwn(shape, key) ? null : unknown(path, key)));
    }
    if (part instanceof z.ZodReadonly) return within(part.unwrap(), value, path);
    const meant = part instanceof z.ZodUnion && isObject(value) ? optionFor(part, value) : undefined;
    if (meant !== undefined) return within(meant, value, path);
    return inPiece(part, value, path);
  };
  return within(schema, raw, []);
}

const own = (value: Readonly<Record<string, unknown>>, key: string): unknown => (Object.hasOwn(value, key) ? value[key] : undefined);

/** Of a union of objects that are told apart by `kind`, the one that is meant. */
const optionFor = ({ options }: z.ZodUnion, value: Readonly<Record<string, unknown>>): z.core.$ZodType | undefined =>
  options.find((option) => {
    const kind = option instanceof z.ZodObject ? option.shape.kind : undefined;
    return kind !== undefined && z.safeParse(kind, own(value, 'kind')).success;
  });

/** The first misfit that is found among some things; the rest is not looked at. */
function firstOf<T>(things: Iterable<T>, find: (thing: T) => Misfit | null): Misfit | null {
  for (const thing of things) {
    const misfit = find(thing);
    if (misfit !== null) return misfit;
  }
  return null;
}
