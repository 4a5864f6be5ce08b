import { type BadFile, bad, invalid, withText } from './badFile.ts';
import { goodDesignText } from './good.ts';

const notJson = (place: string): BadFile['refusal'] => ({ kind: 'notJson', place, reason: 'is not JSON' });
const put = (from: string, to: string) => (): string => withText('design', from, to);

/** Text that is not JSON, or not ours. */
const notRead: readonly BadFile[] = [
  ...(
    [
      ['empty', '', 1],
      ['white space', ' \t ', 4],
      ['a word', 'sequence', 1],
      ['NaN', 'NaN', 1],
      ['cut off', '{"format": "sequence-studio/sequence"', 38],
      ['a comma too many', '{"a": 1,}', 9],
      ['single quotes', "{'a': 1}", 2],
      ['a comment', '{} // done', 4],
      ['two values', '{} {}', 4],
      ['a byte order mark', '\uFEFF{}', 1],
      ['a number with a zero before it', '[01]', 2],
      ['hexadecimal', '[0x10]', 2],
      ['infinity', '[Infinity]', 2],
      ['a tab in text', '["a\tb"]', 4],
      ['an escape that is none', '["\\x41"]', 3],
      ['half an escape', '["\\u12"]', 3],
      ['a zero byte', '{\u0000}', 2],
      ['brackets that do not match', '[}', 2],
      ['a colon in a list', '["a": 1]', 5],
      ['a field without value', '{"a"}', 5],
      ['XML', '<sequence/>', 1],
    ] as const
  ).map(([name, text, column]) => bad('design', name, () => text, notJson(`line 1, column ${column}`))),
  bad(
    'design',
    'cut in the middle',
    () => goodDesignText.slice(0, goodDesignText.indexOf('"steps": {')),
    notJson(`line ${linesBefore('"steps": {')}, column 7`),
  ),
  bad('scenario', 'empty', () => '', notJson('line 1, column 1')),
  bad('catalog', 'empty', () => '', notJson('line 1, column 1')),
  ...[
    'null',
    '5',
    '"text"',
    '[]',
    '{}',
    '{"nodes": [], "edges": []}',
    '{"format": "sequence-studio/catalog", "version": 1}',
    '{"id": 12345678901234567890}',
  ].map((text) => bad('design', text, () => text, { kind: 'notOurs', place: '', reason: 'is not a Sequence Studio sequence' })),
  bad('catalog', 'a sequence', () => goodDesignText, { kind: 'notOurs', place: '', reason: 'is not a Sequence Studio catalog' }),
  bad('scenario', 'a sequence', () => goodDesignText, invalid('id', 'is missing')),
];

function linesBefore(text: string): number {
  return goodDesignText.slice(0, goodDesignText.indexOf(text)).split('\n').length;
}

const versions: readonly BadFile[] = [
  bad('design', 'version missing', put('"version": 1,', ''), invalid('version', 'must be a whole number')),
  bad('design', 'version of text', put('"version": 1,', '"version": "1",'), invalid('version', 'must be a whole number')),
  bad('design', 'version 0', put('"version": 1,', '"version": 0,'), invalid('version', 'must be a whole number')),
  bad('design', 'version 1e400', put('"version": 1,', '"version": 1e400,'), invalid('version', 'must be a whole number')),
  ...(['design', 'catalog'] as const).map((file) =>
    bad(file, 'a newer version', () => withText(file, '"version": 1,', '"version": 2,'), {
      kind: 'tooNew',
      place: 'version',
      reason: 'is 2, made by a newer Sequence Studio; this one reads up to 1',
    }),
  ),
];

export const foreignFiles: readonly BadFile[] = [...notRead, ...versions];
