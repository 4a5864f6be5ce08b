import type { BadFile } from './badFile.ts';
import { withText, withValue } from './badFile.ts';

const million = 1_000_000;
const many = (count: number, of: (index: number) => string): string => Array.from({ length: count }, (_, index) => of(index)).join(',');
const tooDeep = (column: number): BadFile['refusal'] => ({
  kind: 'invalid',
  place: `line 1, column ${column}`,
  reason: 'is nested deeper than 64 levels',
});
const inDesign = (json: string) => (): string => withValue('design', 'more', json);
const tooMany = 'is where the file comes to more than 250,000 values';

/** A hundred groups with these members. */
const group = (members: string): string => `[${many(100, () => `{"kind":"group","join":"or","members":${members}}`)}]`;

/** Files of ten megabytes and of ten thousand levels: refused before they can do harm. */
export const hugeFiles: readonly BadFile[] = [
  { name: '10,000 lists in each other', file: 'design', text: () => '['.repeat(10_000), refusal: tooDeep(65) },
  { name: '10,000 objects in each other', file: 'scenario', text: () => '{"a":'.repeat(10_000), refusal: tooDeep(321) },
  {
    name: '10,000 levels that are closed again',
    file: 'catalog',
    text: () => '['.repeat(10_000) + ']'.repeat(10_000),
    refusal: tooDeep(65),
  },
  { name: 'a million levels', file: 'design', text: () => '['.repeat(million), refusal: tooDeep(65) },
  {
    name: 'a million closings before a million levels',
    file: 'design',
    text: () => ']'.repeat(million) + '['.repeat(million),
    refusal: tooDeep(million + 65),
  },
  {
    name: 'a million levels within text that is not closed',
    file: 'design',
    text: () => `"\n${'['.repeat(million)}`,
    refusal: { kind: 'notJson', place: 'line 1, column 2', reason: 'is not JSON' },
  },
  {
    name: '200,000 brackets that do not match',
    file: 'design',
    text: () => '[}'.repeat(100_000),
    refusal: { kind: 'notJson', place: 'line 1, column 2', reason: 'is not JSON' },
  },
  {
    name: '10 MB of zeros',
    file: 'design',
    text: inDesign(`[${'0,'.repeat(5 * million)}0]`),
    refusal: { kind: 'invalid', place: '', reason: tooMany },
  },
  {
    name: 'a million fields',
    file: 'design',
    text: inDesign(`{${many(million, (index) => `"k${index}":1`)}}`),
    refusal: { kind: 'invalid', place: '', reason: tooMany },
  },
  {
    name: '10 MB of text in a name',
    file: 'design',
    text: () => withValue('design', 'name', JSON.stringify('x'.repeat(10 * million))),
    refusal: { kind: 'invalid', place: 'name', reason: 'must be at most 1000 characters (is 10000000)' },
  },
  {
    name: 'a field name of 10 MB',
    file: 'design',
    text: () => withText('design', '"version": 1', `"version": 1, "${'k'.repeat(10 * million)}": 1e400`),
    refusal: { kind: 'invalid', place: `${'k'.repeat(79)}…`, reason: 'is a number too large to be kept exactly (1e400)' },
  },
  {
    name: 'a number of 10 MB',
    file: 'design',
    text: () => withValue('design', 'scenarios[0].seed', '9'.repeat(10 * million)),
    refusal: { kind: 'invalid', place: 'scenarios[0].seed', reason: `is a number too large to be kept exactly (${'9'.repeat(40)}…)` },
  },
  {
    name: '200,000 steps that are none',
    file: 'design',
    text: () => withValue('design', 'sequence.steps', `{${many(200_000, (index) => `"s${index}":1`)}}`),
    refusal: { kind: 'invalid', place: 'sequence.steps.s0', reason: 'must be an object (is 1)' },
  },
  {
    name: '200,000 columns that are none',
    file: 'catalog',
    text: () => withValue('catalog', 'recordTypes[0].columns', `[${many(200_000, () => '1')}]`),
    refusal: { kind: 'invalid', place: 'recordTypes[0].columns[0]', reason: 'must be an object (is 1)' },
  },
  {
    name: '200,000 columns of a record that are none',
    file: 'scenario',
    text: () => withValue('scenario', 'record.values', `{${many(200_000, (index) => `"K${index}":1`)}}`),
    refusal: {
      kind: 'invalid',
      place: 'record.values.K0',
      reason: 'must be a column name: lower-case letters, digits and underscores',
    },
  },
  {
    name: '200,000 comparisons that are none',
    file: 'design',
    text: () => withValue('design', 'sequence.steps.s15.expression.members', group(group(`[${many(20, () => '1')}]`))),
    refusal: {
      kind: 'invalid',
      place: 'sequence.steps.s15.expression.members[0].members[0].members[0]',
      reason: 'is of no kind that is known here (is 1)',
    },
  },
  {
    name: '100,000 steps with nothing but a kind',
    file: 'design',
    text: () => withValue('design', 'sequence.steps', `{${many(100_000, (index) => `"s${index}":{"kind":"task"}`)}}`),
    refusal: { kind: 'invalid', place: 'sequence.steps.s0.id', reason: 'is missing' },
  },
  {
    name: '20,000 unknown fields',
    file: 'design',
    text: () => withText('design', '"version": 1', `"version": 1, ${many(20_000, (index) => `"k${index}": 1`)}`),
    refusal: { kind: 'invalid', place: 'k10000', reason: 'is one of more than 10000 fields that this version does not know' },
  },
];
