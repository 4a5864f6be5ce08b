import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeJournal, encodeJournal, encodeRecords, follows } from '../../electron/journalFile.ts';
import type { VaultDocument } from '../../shared/bridge.ts';

const document: VaultDocument = {
  id: 'lead-nurturing-1',
  baseSeq: 41,
  base: JSON.stringify({ name: 'New lead nurturing', steps: Array.from({ length: 20 }, (_, index) => `Schritt ${index} — ✓`) }),
  records: Array.from({ length: 20 }, (_, index) => ({
    seq: 42 + index,
    text: `{"kind":"rename","name":"Größe ${'x'.repeat(index * 9)}"}\n`,
  })),
};
const bytes = encodeJournal(document);
const baseEnd = encodeJournal({ ...document, records: [] }).length;
/** ends[n]: where the file ends that holds n records. */
const ends = document.records.map((_, index) => baseEnd + encodeRecords(document.records.slice(0, index + 1)).length);

/** How many records lie wholly before a byte; `null` where not even the base does. */
const recordsBefore = (position: number) => (position < baseEnd ? null : ends.filter((end) => end <= position).length);

function expectRecordsBefore(damaged: Uint8Array, position: number): void {
  const journal = decodeJournal(document.id, damaged);
  const count = recordsBefore(position);
  if (count === null) expect(journal).toEqual({ kind: 'baseDamaged' });
  else expect('document' in journal && journal.document).toEqual({ ...document, records: document.records.slice(0, count) });
}

describe('a journal', () => {
  test('is read as it was written, whatever the texts are', () => {
    const text = fc.string({ unit: 'grapheme' });
    fc.assert(
      fc.property(fc.nat(1_000_000), text, fc.array(text), (baseSeq, base, texts) => {
        const records = texts.map((one, index) => ({ seq: baseSeq + 1 + index, text: one }));
        const written = encodeJournal({ id: 'a-1', baseSeq, base, records });
        expect(decodeJournal('a-1', written)).toEqual({
          kind: 'whole',
          document: { id: 'a-1', baseSeq, base, records },
          length: written.length,
        });
      }),
    );
  });

  test('cut at any byte gives exactly the records before the cut', () => {
    expect(bytes.length).toBeGreaterThan(2_000);
    for (let length = 0; length < bytes.length; length += 1) {
      const cut = bytes.subarray(0, length);
      expectRecordsBefore(cut, length);
      const whole = length === baseEnd || ends.includes(length);
      if (length >= baseEnd) expect(decodeJournal(document.id, cut).kind).toBe(whole ? 'whole' : 'torn');
    }
  });

  test('with any bit flipped gives exactly the records before the flip', () => {
    for (let bit = 0; bit < bytes.length * 8; bit += 1) {
      const flipped = Uint8Array.from(bytes);
      flipped[bit >> 3] = (flipped[bit >> 3] ?? 0) ^ (1 << (bit & 7));
      expectRecordsBefore(flipped, bit >> 3);
    }
  });

  test('tells a torn end from damage in the middle', () => {
    const holed = Uint8Array.from(bytes);
    holed.fill(0, ends[3], (ends[3] ?? 0) + 20);
    expect(decodeJournal(document.id, holed)).toMatchObject({ kind: 'damaged', length: ends[3] });
    expect(decodeJournal(document.id, bytes.subarray(0, -1))).toMatchObject({ kind: 'torn', length: ends[18] });
  });

  test('a whole record that does not count on is damage', () => {
    const gap = Buffer.concat([encodeJournal({ ...document, records: [] }), encodeRecords([{ seq: 43, text: 'later' }])]);
    expect(decodeJournal(document.id, gap)).toMatchObject({ kind: 'damaged', length: baseEnd });
  });

  test('of another document, or of no program of ours, is not read', () => {
    expect(decodeJournal('another', bytes)).toEqual({ kind: 'baseDamaged' });
    expect(decodeJournal(document.id, Buffer.from('{"name":"a file"}\n'))).toEqual({ kind: 'baseDamaged' });
  });
});

test('records follow when they count on from the last one', () => {
  const records = [
    { seq: 8, text: '' },
    { seq: 9, text: '' },
  ];
  expect(follows(7, records)).toBe(true);
  expect(follows(6, records)).toBe(false);
  expect(follows(7, [...records].reverse())).toBe(false);
  expect(follows(7, [])).toBe(true);
});
