import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { readCsv } from '../../../shared/file/csv.ts';

const fieldsIn = (text: string): readonly (readonly string[])[] => {
  const read = readCsv(text);
  if (!read.ok) throw new Error(`${read.error.place}: ${read.error.reason}`);
  return read.value.map(({ fields }) => fields);
};

const quoted = (content: string): string => `"${content.replaceAll('"', '""')}"`;

/** A field as RFC 4180 lets it be written: quotes where they are needed, and at times where not. */
const field = fc
  .tuple(fc.oneof(fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r', ';', ' ') }), fc.string({ unit: 'binary' })), fc.boolean())
  .map(([content, always]) => ({ content, text: always || /[",\r\n]/.test(content) ? quoted(content) : content }));

test('whatever is written as RFC 4180 has it is read', () => {
  const rows = fc.array(fc.array(field, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(rows, fc.constantFrom('\n', '\r\n'), fc.boolean(), (written, lineEnd, ends) => {
      const text = written.map((row) => row.map((one) => one.text).join(',')).join(lineEnd);
      fc.pre(ends || written.at(-1)?.some((one) => one.text !== '') === true || (written.at(-1)?.length ?? 0) > 1);
      expect(fieldsIn(ends ? text + lineEnd : text)).toEqual(written.map((row) => row.map(({ content }) => content)));
    }),
  );
});

test('no text crashes the reader', () => {
  const any = fc.string({ unit: fc.constantFrom('a', '"', ',', '\n', '\r') });
  fc.assert(
    fc.property(any, (text) => {
      const read = readCsv(text);
      if (read.ok) expect(read.value.flatMap(({ fields }) => fields).join('').length).toBeLessThanOrEqual(text.length);
      else expect(read.error).toMatchObject({ kind: 'invalid', place: expect.stringMatching(/^line \d+, column \d+$/) });
    }),
    { numRuns: 1000 },
  );
});

describe('records', () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ['', []],
    ['a', [['a']]],
    ['a\n', [['a']]],
    [
      'a,b\r\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['a,\n', [['a', '']]],
    ['a,', [['a', '']]],
    ['\n', [['']]],
    ['"a""b","c\nd"', [['a"b', 'c\nd']]],
    ['""', [['']]],
  ])('are read from %j', (text, rows) => expect(fieldsIn(text)).toEqual(rows));

  it('know the lines they begin on', () => {
    expect(readCsv('a\n"b\n\nc"\r\nd')).toMatchObject({ value: [{ line: 1 }, { line: 2 }, { line: 5 }] });
  });
});
