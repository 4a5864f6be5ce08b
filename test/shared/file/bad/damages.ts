/** A way to spoil a field: its name, the JSON put there (`null` takes the field out), and what the reader must say. */
export type Damage = readonly [name: string, json: string | null, reason: string];

const missing: Damage = ['missing', null, 'is missing'];
const tooLarge = (number: string): Damage => [`too large (${number})`, number, `is a number too large to be kept exactly (${number})`];
const halved: Damage = ['half a character', '"\\ud83d"', 'holds half a character'];

/** Text of `least` to `most` characters. */
export const text = (least: number, most: number): readonly Damage[] => [
  missing,
  ['a number', '5', 'must be text (is 5)'],
  ['null', 'null', 'must be text (is null)'],
  ['too long', JSON.stringify('x'.repeat(most + 1)), `must be at most ${most} characters (is ${most + 1})`],
  ...(least === 0 ? [] : [['empty', '""', `must be at least ${least} characters (is 0)`] as const]),
  halved,
];

export const whole = (least: number, most: number): readonly Damage[] => [
  missing,
  ['text', '"1"', 'must be a number (is "1")'],
  ['not whole', '1.5', 'must be a whole number (is 1.5)'],
  ['too small', String(least - 1), `must be at least ${least} (is ${least - 1})`],
  ['too great', String(most + 1), `must be at most ${most} (is ${most + 1})`],
  tooLarge('1e400'),
  tooLarge('9007199254740993'),
];

/** A moment: a whole number of milliseconds or a date-time. */
export const instant: readonly Damage[] = [
  missing,
  ['before 1970', '-1', 'must be at least 0 (is -1)'],
  ['after 9999', '253402300800000', 'must be at most 253402300799999 (is 253402300800000)'],
  ['before 1970 in words', '"1969-12-31T23:59:59Z"', 'must lie in the years 1970 to 9999 (is "1969-12-31T23:59:59Z")'],
  ['after 9999 in words', '"9999-12-31T23:59:59-12:00"', 'must lie in the years 1970 to 9999 (is "9999-12-31T23:59:59-12:00")'],
  ['no date', '"soon"', 'must be a date and time with its offset, such as 2026-05-26T09:00:00Z (is "soon")'],
  [
    'a day that is not',
    '"2026-02-30T09:00:00Z"',
    'must be a date and time with its offset, such as 2026-05-26T09:00:00Z (is "2026-02-30T09:00:00Z")',
  ],
  [
    'no offset',
    '"2026-02-28T09:00:00"',
    'must be a date and time with its offset, such as 2026-05-26T09:00:00Z (is "2026-02-28T09:00:00")',
  ],
  ['null', 'null', 'is of no kind that is known here (is null)'],
  tooLarge('1e999'),
];

export const day: readonly Damage[] = [
  missing,
  ['no date', '"tomorrow"', 'must be a date, such as 2026-05-26 (is "tomorrow")'],
  ['a day that is not', '"2026-13-01"', 'must be a date, such as 2026-05-26 (is "2026-13-01")'],
  ['a number', '20260526', 'must be text (is 20260526)'],
];

export const flag: readonly Damage[] = [
  missing,
  ['text', '"true"', 'must be true or false (is "true")'],
  ['a number', '1', 'must be true or false (is 1)'],
  ['null', 'null', 'must be true or false (is null)'],
];

/** A list; `most` where its length is limited. */
export const list = (most: number | null): readonly Damage[] => [
  missing,
  ['an object', '{}', 'must be a list (is an object)'],
  ['text', '"[]"', 'must be a list (is "[]")'],
  ['null', 'null', 'must be a list (is null)'],
  ...(most === null
    ? []
    : [['too long', JSON.stringify(Array(most + 1).fill(null)), `must be at most ${most} entries (is ${most + 1})`] as const]),
];

export const object: readonly Damage[] = [
  missing,
  ['a list', '[]', 'must be an object (is a list)'],
  ['text', '"{}"', 'must be an object (is "{}")'],
  ['null', 'null', 'must be an object (is null)'],
];

export const oneOf = (...values: readonly string[]): readonly Damage[] => {
  const words = `must be ${values.map((value) => `"${value}"`).join(' or ')}`;
  return [
    ['missing', null, 'is missing'],
    ['another word', '"other"', `${words} (is "other")`],
    ['null', 'null', `${words} (is null)`],
  ];
};

const noId = (name: string, json: string): Damage => [name, json, `must be 1 to 64 lower-case letters, digits or hyphens (is ${json})`];

export const id: readonly Damage[] = [
  missing,
  ['a number', '5', 'must be text (is 5)'],
  noId('capital letters', '"S1"'),
  noId('a path', '"../s1"'),
  noId('empty', '""'),
  noId('65 letters', JSON.stringify('x'.repeat(65))),
  ['what every object has', '"constructor"', 'must not be "constructor" (is "constructor")'],
];

/** The tag that says which of several kinds an object is. */
export const kind: readonly Damage[] = [
  missing,
  ['unknown', '"sleep"', 'is of no kind that is known here (is "sleep")'],
  ['what every object has', '"constructor"', 'is of no kind that is known here (is "constructor")'],
  ['a number', '5', 'is of no kind that is known here (is 5)'],
];
