import { type BadFile, bad, invalid, type Spoil, withText, withValue } from './badFile.ts';

const value =
  (place: string, json: string | null): Spoil =>
  () =>
    withValue('design', place, json);
const put =
  (from: string, to: string): Spoil =>
  () =>
    withText('design', from, to);
const twice = 'is given twice';
const notAllowed = 'is a field name that is not allowed';
const comparison = (change: string): string =>
  `[{"kind": "comparison", "column": "rating", "operator": "equals", "operands": [1]${change}}]`;

/** What parsing would pass over or change without a word. */
const odd: readonly BadFile[] = [
  bad('design', 'a name given twice', put('"name": "Everything"', '"name": "Everything", "name": "Other"'), invalid('name', twice)),
  bad('design', 'a step given twice', put('"s1": {', '"s1": {}, "s1": {'), invalid('sequence.steps.s1', twice)),
  bad(
    'design',
    'a name given twice in two spellings',
    put('"name": "Everything"', '"name": "A", "n\\u0061me": "B"'),
    invalid('name', twice),
  ),
  bad('design', 'a format given twice', put('"version": 1', '"version": 1, "format": "other"'), {
    kind: 'notOurs',
    place: '',
    reason: 'is not a Sequence Studio sequence',
  }),
  ...['__proto__', 'constructor', 'prototype'].flatMap((name) => [
    bad(
      'design',
      `${name} in the design`,
      put('"name": "Everything"', `"name": "Everything", "${name}": {"polluted": true}`),
      invalid(name, notAllowed),
    ),
    bad(
      'design',
      `${name} in an unknown field`,
      put('"name": "Everything"', `"name": "Everything", "more": {"${name}": 1}`),
      invalid(`more.${name}`, notAllowed),
    ),
    bad('design', `${name} as a step`, put('"s1": {', `"${name}": {}, "s1": {`), invalid(`sequence.steps.${name}`, notAllowed)),
    bad(
      'scenario',
      `${name} as a column`,
      () => withText('scenario', '"company"', `"${name}"`),
      invalid(`record.values.${name}`, notAllowed),
    ),
    bad(
      'catalog',
      `${name} in the catalog`,
      () => withText('catalog', '"callResults"', `"${name}": [], "callResults"`),
      invalid(name, notAllowed),
    ),
  ]),
  bad(
    'design',
    'a number too large in an unknown field',
    put('"version": 1', '"version": 1, "build": -1e309'),
    invalid('build', 'is a number too large to be kept exactly (-1e309)'),
  ),
  bad(
    'design',
    'half a character in an unknown field',
    put('"version": 1', '"version": 1, "by": "\\udc00"'),
    invalid('by', 'holds half a character'),
  ),
  bad(
    'design',
    'half a character in a field name',
    put('"version": 1', '"version": 1, "\\ud800": 1'),
    invalid('\ud800', 'is a field name with half a character in it'),
  ),
  bad('design', 'two halves in the wrong order', put('"Everything"', '"\\ude00\\ud83d"'), invalid('name', 'holds half a character')),
  bad(
    'scenario',
    'a value too large',
    () => withValue('scenario', 'record.values.budgetamount', '1e400'),
    invalid('record.values.budgetamount', 'is a number too large to be kept exactly (1e400)'),
  ),
];

/** Steps and fields that do not go together. */
const incoherent: readonly BadFile[] = [
  bad(
    'design',
    'a step under another id',
    put('"id": "s1"', '"id": "s0"'),
    invalid('sequence.steps.s1.id', 'must be "s1", the name it is filed under (is "s0")'),
  ),
  bad(
    'design',
    'an exit to nowhere',
    value('sequence.steps.s1.exits.next', '"s99"'),
    invalid('sequence.steps.s1.exits.next', 'names a step that is not there ("s99")'),
  ),
  bad(
    'design',
    'an exit to what every object has',
    value('sequence.steps.s1.exits.next', '"valueof"'),
    invalid('sequence.steps.s1.exits.next', 'names a step that is not there ("valueof")'),
  ),
  bad(
    'design',
    'a loop',
    value('sequence.steps.s2.exits.next', '"s1"'),
    invalid('sequence.steps.s2.exits.next', 'leads back to "s1": a sequence cannot run in a loop'),
  ),
  bad(
    'design',
    'a loop of one step',
    value('sequence.steps.s1.exits.next', '"s1"'),
    invalid('sequence.steps.s1.exits.next', 'leads back to "s1": a sequence cannot run in a loop'),
  ),
  bad(
    'design',
    'a start that is not there',
    value('sequence.start', '"s0"'),
    invalid('sequence.start', 'names a step that is not there ("s0")'),
  ),
  bad('design', 'no start', value('sequence.start', 'null'), invalid('sequence.steps.s1', 'cannot be reached from the start')),
  bad('design', 'a loose step', value('sequence.start', '"s2"'), invalid('sequence.steps.s1', 'cannot be reached from the start')),
  bad('design', 'a step without exits', value('sequence.steps.s1.exits', '{}'), invalid('sequence.steps.s1.exits.next', 'is missing')),
  bad(
    'design',
    'a step of two kinds',
    value('sequence.steps.s1.exits', '{"yes": null, "no": null}'),
    invalid('sequence.steps.s1.exits.next', 'is missing'),
  ),
  bad('design', 'a step that is a list', value('sequence.steps.s1', '[]'), invalid('sequence.steps.s1', 'must be an object (is a list)')),
  bad('design', 'a step that is null', value('sequence.steps.s1', 'null'), invalid('sequence.steps.s1', 'must be an object (is null)')),
  bad(
    'design',
    'an id of a step that is none',
    put('"s1": {', '"S 1": {}, "s1": {'),
    invalid('sequence.steps.S 1', 'must be 1 to 64 lower-case letters, digits or hyphens'),
  ),
  bad(
    'design',
    'a comparison with a column that is none',
    value('sequence.steps.s15.expression.members', comparison(', "column": "A b"').replace('"column": "rating", ', '')),
    invalid(
      'sequence.steps.s15.expression.members[0].column',
      'must be a column name: lower-case letters, digits and underscores (is "A b")',
    ),
  ),
  bad(
    'design',
    'a comparison of nothing known',
    value('sequence.steps.s15.expression.members', comparison('').replace('comparison', 'guess')),
    invalid('sequence.steps.s15.expression.members[0].kind', 'must be "comparison" (is "guess")'),
  ),
  bad(
    'design',
    'a comparison that is a number',
    value('sequence.steps.s15.expression.members', '[5]'),
    invalid('sequence.steps.s15.expression.members[0]', 'is of no kind that is known here (is 5)'),
  ),
  bad(
    'design',
    'an operand that is a list',
    value('sequence.steps.s15.expression.members', comparison('').replace('[1]', '[[]]')),
    invalid('sequence.steps.s15.expression.members[0].operands[0]', 'is of no kind that is known here (is a list)'),
  ),
  bad(
    'design',
    'operands that are missing',
    value('sequence.steps.s15.expression.members', comparison('').replace(', "operands": [1]', '')),
    invalid('sequence.steps.s15.expression.members[0].operands', 'is missing'),
  ),
  bad('design', 'a tag that is empty', value('tags', '["a", ""]'), invalid('tags[1]', 'must be at least 1 characters (is 0)')),
  bad(
    'design',
    'an end of a test before 1970',
    value('sequence.steps.s8.endsAt', '"1960-01-01T00:00:00Z"'),
    invalid('sequence.steps.s8.endsAt', 'must lie in the years 1970 to 9999 (is "1960-01-01T00:00:00Z")'),
  ),
  bad(
    'design',
    'an end of a test that is a word',
    value('sequence.steps.s8.endsAt', '"later"'),
    invalid('sequence.steps.s8.endsAt', 'must be a date and time with its offset, such as 2026-05-26T09:00:00Z (is "later")'),
  ),
  bad(
    'scenario',
    'a time of day that is not',
    () => withValue('scenario', 'calendar.hours[0].to', '"25:00"'),
    invalid('calendar.hours[0].to', 'must be a time of day, 00:00 to 24:00 (is "25:00")'),
  ),
  bad(
    'scenario',
    'a value that is a list',
    () => withValue('scenario', 'record.values.company', '[]'),
    invalid('record.values.company', 'is of no kind that is known here (is a list)'),
  ),
  bad(
    'scenario',
    'a column name with spaces',
    () => withText('scenario', '"company"', '"the company"'),
    invalid('record.values.the company', 'must be a column name: lower-case letters, digits and underscores'),
  ),
  bad(
    'catalog',
    'two record types of one name',
    () => withValue('catalog', 'recordTypes[1].name', '"lead"'),
    invalid('recordTypes[1].name', 'is taken by another entry ("lead")'),
  ),
  bad(
    'catalog',
    'two columns of one name',
    () => withValue('catalog', 'recordTypes[0].columns[1].name', '"company"'),
    invalid('recordTypes[0].columns[1].name', 'is taken by another entry ("company")'),
  ),
  bad(
    'catalog',
    'two choices of one value',
    () => withValue('catalog', 'recordTypes[0].columns[4].choices[1].value', '1'),
    invalid('recordTypes[0].columns[4].choices[1].value', 'is taken by another entry (1)'),
  ),
  bad(
    'catalog',
    'two stages of one id',
    () => withValue('catalog', 'processes[0].stages[1].id', '"qualify"'),
    invalid('processes[0].stages[1].id', 'is taken by another entry ("qualify")'),
  ),
  bad(
    'catalog',
    'two call results of one id',
    () => withValue('catalog', 'callResults[1].id', '"made"'),
    invalid('callResults[1].id', 'is taken by another entry ("made")'),
  ),
  bad(
    'catalog',
    'a process for a record type that is not there',
    () => withValue('catalog', 'processes[0].recordType', '"case"'),
    invalid('processes[0].recordType', 'names a record type that is not there ("case")'),
  ),
  bad(
    'catalog',
    'no choices',
    () => withValue('catalog', 'recordTypes[0].columns[4].choices', '[]'),
    invalid('recordTypes[0].columns[4].choices', 'must be at least 1 entries (is 0)'),
  ),
];

export const brokenFiles: readonly BadFile[] = [...odd, ...incoherent];
