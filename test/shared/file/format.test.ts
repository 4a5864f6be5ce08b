import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeDesign, encodeDesign, FILE_FORMAT, FILE_VERSION } from '../../../shared/file/format.ts';
import { refusalInWords } from '../../../shared/file/refusal.ts';
import type { Design } from '../../../shared/model/design.ts';
import { sequenceOf } from '../../../shared/model/flow.ts';
import { ScenarioId, StepId } from '../../../shared/model/ids.ts';
import { pickerEntries } from '../../../shared/model/picker.ts';
import { blankScenario } from '../../../shared/model/scenario.ts';
import { drawnDesign, emptyDesign } from '../../gestures.ts';

let count = 0;
/** One step of everything that the picker offers, s1 to s22. */
const everything: Design = {
  ...emptyDesign,
  name: 'Everything',
  sequence: sequenceOf(
    pickerEntries.map(({ content }) => ({ step: content })),
    () => StepId.parse(`s${++count}`),
  ),
};

function decoded(text: string): Design {
  const result = decodeDesign(text);
  if (!result.ok) throw new Error(refusalInWords(result.error));
  return result.value.design;
}

/** The file of `everything` with one piece of its text replaced. */
function changed(from: string, to: string): string {
  const text = encodeDesign(everything);
  if (!text.includes(from)) throw new Error(`The file does not contain ${from}`);
  return text.replace(from, to);
}

const refusal = (text: string): string => {
  const result = decodeDesign(text);
  if (result.ok) throw new Error('The file was accepted');
  return `${result.error.kind}: ${refusalInWords(result.error)}`;
};

test('what is written can be read: every design is equal after writing and reading, and written the same again (PostHog, loose JSON)', () => {
  fc.assert(
    fc.property(drawnDesign, (design) => {
      const text = encodeDesign(design);
      expect(decoded(text)).toEqual(design);
      expect(encodeDesign(decoded(text))).toBe(text);
    }),
  );
  expect(decoded(encodeDesign(everything))).toEqual(everything);
});

test('no text crashes the reader: it is read, or refused with a kind and a reason', () => {
  const text = encodeDesign(everything);
  fc.assert(
    fc.property(fc.nat(text.length), fc.nat(20), fc.string({ unit: 'binary', maxLength: 5 }), (at, cut, put) => {
      const result = decodeDesign(text.slice(0, at) + put + text.slice(at + cut));
      if (!result.ok) expect(result.error.reason).not.toBe('');
    }),
    { numRuns: 300 },
  );
});

test('a scenario of a file from before there were expectations expects nothing; one with an expectation keeps it', () => {
  const scenario = blankScenario(ScenarioId.parse('ana'), 0, { name: 'Ana', values: {}, stage: null });
  const { expects, ...old } = scenario;
  expect(expects).toBeNull();
  const before = JSON.stringify({ format: FILE_FORMAT, version: FILE_VERSION, design: { ...emptyDesign, scenarios: [old] } });
  expect(decoded(before).scenarios).toEqual([scenario]);
  const confirmed = { options: '0f', steps: [{ step: StepId.parse('s1'), name: 'Call', print: '12' }], trace: 'a0' };
  const wished = {
    ...scenario,
    expects: { end: 'completed' as const, path: [{ step: StepId.parse('s1'), exit: 'yes' as const }], confirmed },
  };
  expect(decoded(encodeDesign({ ...emptyDesign, scenarios: [wished] })).scenarios).toEqual([wished]);
});

test('half a character does not keep a design from being read again', () => {
  expect(decoded(encodeDesign({ ...emptyDesign, name: 'Half \ud83d of one' })).name).toBe('Half \ufffd of one');
});

describe('a file that is not ours', () => {
  test.each([
    ['', 'notJson: line 1, column 1: is not JSON'],
    ['{\n  "format": oops\n}', 'notJson: line 2, column 13: is not JSON'],
    ['[]', 'notOurs: the file is not a Sequence Studio sequence'],
    ['{"nodes": []}', 'notOurs: the file is not a Sequence Studio sequence'],
    ['null', 'notOurs: the file is not a Sequence Studio sequence'],
    [`{"format": "${FILE_FORMAT}"}`, 'invalid: version: must be a whole number'],
    [
      `{"format": "${FILE_FORMAT}", "version": ${FILE_VERSION + 1}}`,
      `tooNew: version: is ${FILE_VERSION + 1}, made by a newer Sequence Studio; this one reads up to ${FILE_VERSION}`,
    ],
    ['['.repeat(100_000), 'invalid: line 1, column 65: is nested deeper than 64 levels'],
  ])('%.40j', (text, words) => expect(refusal(text)).toBe(words));
});

describe('a file that is broken names the place and the reason', () => {
  test.each([
    ['"tags": []', '"tags": 3', 'tags: must be a list (is 3)'],
    ['"tags": []', '"labels": []', 'tags: is missing'],
    [
      '"limit": {\n            "days": 1',
      '"limit": {\n            "days": 45',
      'sequence.steps.s10.limit.days: must be at most 30 (is 45)',
    ],
    ['"shareA": 50', '"shareA": "50"', 'sequence.steps.s8.shareA: must be a number (is "50")'],
    ['"kind": "wait"', '"kind": "sleep"', 'sequence.steps.s7.kind: is of no kind that is known here (is "sleep")'],
    ['"join": "and"', '"join": "xor"', 'sequence.steps.s15.expression.join: must be "and" or "or" (is "xor")'],
    [
      '"members": []',
      '"members": [{"kind": "comparison", "column": "A b", "operator": "equals", "operands": []}]',
      'sequence.steps.s15.expression.members[0].column: must be a column name: lower-case letters, digits and underscores (is "A b")',
    ],
    ['"id": "s1"', '"id": "s0"', 'sequence.steps.s1.id: must be "s1", the name it is filed under (is "s0")'],
    ['"next": "s2"', '"next": "s99"', 'sequence.steps.s1.exits.next: names a step that is not there ("s99")'],
    ['"next": "s3"', '"next": "s1"', 'sequence.steps.s2.exits.next: leads back to "s1": a sequence cannot run in a loop'],
    ['"start": "s1"', '"start": "s0"', 'sequence.start: names a step that is not there ("s0")'],
    ['"start": "s1"', '"start": "s2"', 'sequence.steps.s1: cannot be reached from the start'],
    ['"name": "Everything"', '"name": "Everything", "__proto__": {"polluted": true}', '__proto__: is a field name that is not allowed'],
    ['"scenarios": []', '"scenarios": [{}]', 'scenarios[0].id: is missing'],
  ])('%j -> %.60j', (from, to, words) => expect(refusal(changed(from, to))).toBe(`invalid: ${words}`));

  test('and leaves the prototypes of the language alone', () => {
    refusal(changed('"name": "Everything"', '"name": "Everything", "__proto__": {"polluted": true}'));
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
  });
});

test('unknown fields are kept, and said, wherever they stand', () => {
  const text = changed('"kind": "wait",', '"kind": "wait", "colour": {"of": ["any", 1]},').replace(
    '"tags": []',
    '"tags": [], "owner": "Ana"',
  );
  const result = decodeDesign(text);
  if (!result.ok) throw new Error(refusalInWords(result.error));
  expect(result.value.notices).toEqual([
    'sequence.steps.s7.colour: this version does not know the field; it is kept.',
    'owner: this version does not know the field; it is kept.',
  ]);
  const again = JSON.parse(encodeDesign(result.value.design));
  expect(again.design.owner).toBe('Ana');
  expect(again.design.sequence.steps.s7.colour).toEqual({ of: ['any', 1] });
});
