import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import { type MergeValues, merged, mergedText, unknownMergeFields } from '../../../shared/model/mergeFields.ts';
import { peopleFor, sampleSeller } from '../../../shared/model/people.ts';
import type { Value } from '../../../shared/model/value.ts';

const names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
const nobody: MergeValues = { record: {}, user: {} };
const read = (text: string, record: Record<string, Value> = {}, user: Record<string, string> = {}) =>
  mergedText(merged(text, names, { record, user }));

const hostile = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(
      fc.constantFrom('{{', '}}', '{{ lead.firstname }}', '{{user.x}}', '{{}}', '{', ' ', '\u202e', '\u0007', '\ud800', '<b>', '\r\n'),
      {
        maxLength: 8,
      },
    )
    .map((parts) => parts.join('')),
);

describe('laws', () => {
  test('nothing that steers a screen comes out, whatever template and record hold', () => {
    fc.assert(
      fc.property(hostile, hostile, (text, value) => {
        const pieces = merged(text, names, { record: { firstname: value }, user: { x: value } });
        const shown = pieces.map((piece) => ('text' in piece ? piece.text : piece.label)).join('');
        expect(shown).not.toMatch(/[\p{Bidi_Control}\p{Cs}\u2028\u2029]/u);
        expect(shown.replace(/[\n\t]/g, '')).not.toMatch(/\p{Cc}/u);
      }),
    );
  });

  test('a text is filled once: a value that looks like a merge field stays as it is', () => {
    fc.assert(
      fc.property(fc.constantFrom('{{ lead.lastname }}', '{{ user.fullname }}', '{{', 'x }} y'), (value) => {
        expect(read('{{ lead.firstname }}', { firstname: value, lastname: 'No' }, { fullname: 'No' })).toBe(value);
      }),
    );
  });

  test('the pieces hold the whole text, in its order', () => {
    const plain = fc.string({ unit: fc.constantFrom('a', ' ', '{', '}', '.', '\n') });
    fc.assert(
      fc.property(plain, (text) => {
        // Without braces in pairs there is nothing to fill.
        const tame = text.replaceAll('{{', '{');
        expect(read(tame)).toBe(tame);
      }),
    );
  });
});

test.each<[string, string, string]>([
  ['text', 'Hello {{ lead.firstname }}!', 'Hello Ana!'],
  ['any spacing and case', '{{lead.firstname}} {{  LEAD.LastName  }}', 'Ana Ruiz'],
  ['a choice by its label', '{{ lead.leadqualitycode }}', 'Warm'],
  ['two options by theirs', '{{ lead.decisionmaker }}', 'mark complete'],
  ['a number', '{{ lead.budgetamount }}', '40000'],
  ['an empty field as a gap', 'a{{ lead.revenue }}b', 'ab'],
  ['the seller', '{{ user.fullname }}', 'Robin Keller'],
  ['what is unknown as it stands', '{{ lead.shoesize }} {{ account.name }} {{ x }}', '{{ lead.shoesize }} {{ account.name }} {{ x }}'],
  ['names that every object has as unknown', '{{ lead.constructor }}{{ user.constructor }}', '{{ lead.constructor }}'],
])('%s', (_, text, said) => expect(read(text, peopleFor('lead')[0].values, sampleSeller)).toBe(said));

test('a gap says which field is empty', () => {
  expect(merged('{{ lead.companyname }}{{ user.title }}', names, nobody)).toEqual([
    { kind: 'empty', label: 'Company Name' },
    { kind: 'empty', label: "Seller's title" },
  ]);
});

test('what cannot be filled is found, each once', () => {
  const text = '{{ lead.firstname }} {{ lead.shoesize }} {{ account.name }} {{ lead.shoesize }} {{ user.any }} {{}}';
  expect(unknownMergeFields(names, text)).toEqual(['{{ lead.shoesize }}', '{{ account.name }}', '{{}}']);
});

test('every template that ships can be filled for its record type', () => {
  const { emailTemplates, textTemplates } = standardCatalog;
  const texts = [...emailTemplates.map((one) => ({ ...one, body: `${one.subject} ${one.body}` })), ...textTemplates];
  for (const { recordType, body } of texts) expect(unknownMergeFields({ catalog: standardCatalog, recordType }, body)).toEqual([]);
});
