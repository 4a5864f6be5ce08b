import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalDesign, canonicalText, contentChecksum } from '../../../shared/file/canonical.ts';
import { decodeDesign, encodeDesign } from '../../../shared/file/format.ts';
import { bytesOf } from '../../../shared/file/utf8.ts';
import { drawnDesign, emptyDesign } from '../../gestures.ts';
import { sha256 } from '../../sha256.ts';

const canonical = (json: string): string => canonicalText(JSON.parse(json));

describe('RFC 8785', () => {
  test('the sample of section 3.2.2, to the byte as section 3.2.4 has it', () => {
    const sample = String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`;
    const bytes =
      '7b226c69746572616c73223a5b6e756c6c2c747275652c66616c73655d2c226e756d62657273223a5b3333333333333333332e333333333333332c31652b3330' +
      '2c342e352c302e3030322c31652d32375d2c22737472696e67223a22e282ac245c75303030665c6e4127425c225c5c5c5c5c222f227d';
    expect(Buffer.from(bytesOf(canonical(sample))).toString('hex')).toBe(bytes);
  });

  test('fields sorted by UTF-16, section 3.2.3', () => {
    const sample = String.raw`{
      "\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh", "1": "One",
      "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control", "\u00f6": "Latin Small Letter O With Diaeresis"
    }`;
    const found = [...canonical(sample).matchAll(/:"([^"]+)"/g)].map(([, name]) => name);
    expect(found).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ]);
  });

  test.each([
    ['0000000000000000', '0'],
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['8000000000000001', '-5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['ffefffffffffffff', '-1.7976931348623157e+308'],
    ['4340000000000000', '9007199254740992'],
    ['c340000000000000', '-9007199254740992'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4e', '999999999999999700000'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555553', '333333333.3333332'],
    ['41b3de4355555554', '333333333.33333325'],
    ['41b3de4355555555', '333333333.3333333'],
    ['41b3de4355555556', '333333333.3333334'],
    ['41b3de4355555557', '333333333.33333343'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('number %s of appendix B is %s', (bits, written) => {
    expect(canonicalText([Buffer.from(bits, 'hex').readDoubleBE()])).toBe(`[${written}]`);
  });

  test.each(['7fffffffffffffff', '7ff0000000000000'])('number %s of appendix B has none', (bits) => {
    expect(() => canonicalText(Buffer.from(bits, 'hex').readDoubleBE())).toThrow();
  });

  test.each([
    ['arrays keep their order', '[56, {"d": true, "10": null, "1": []}]', '[56,{"1":[],"10":null,"d":true}]'],
    ['no language sorts', '{"peach": "1", "péché": "2", "pêche": "3", "sin": "4"}', '{"peach":"1","péché":"2","pêche":"3","sin":"4"}'],
    ['text is not normalised', '{"Unnormalized Unicode":"A\\u030a"}', '{"Unnormalized Unicode":"A\u030a"}'],
    [
      'structures',
      '{"1": {"f": {"f": "hi", "F": 5}, "\\n": 56.0}, "10": {}, "": "empty", "a": {}, "111": [{"e": "yes", "E": "no"}], "A": {}}',
      '{"":"empty","1":{"\\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}',
    ],
  ])('%s', (_, json, text) => expect(canonical(json)).toBe(text));
});

test('a design has the same file and the same checksum however it came about', async () => {
  await fc.assert(
    fc.asyncProperty(drawnDesign, async (design) => {
      const text = encodeDesign(design);
      const read = decodeDesign(text);
      if (!read.ok) throw new Error(read.error.reason);
      expect(bytesOf(encodeDesign(read.value.design))).toEqual(bytesOf(text));
      expect(canonicalDesign(read.value.design)).toBe(canonicalDesign(design));
      expect(canonicalText(JSON.parse(text))).toBe(canonicalDesign(design));
      expect(await contentChecksum(design, sha256)).toBe(createHash('sha256').update(canonicalDesign(design)).digest('hex'));
    }),
    { numRuns: 30 },
  );
});

test('one character more is another checksum; half a character counts as it is written', async () => {
  const half = { ...emptyDesign, name: 'Half \ud83d of one' };
  expect(await contentChecksum(half, sha256)).toBe(await contentChecksum({ ...half, name: 'Half \ufffd of one' }, sha256));
  expect(await contentChecksum(half, sha256)).not.toBe(await contentChecksum({ ...half, name: 'Half \ufffd of on' }, sha256));
});
