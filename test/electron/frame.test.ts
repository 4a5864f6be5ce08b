import { expect, test } from 'vitest';
import { encodeFrame, readFrame } from '../../electron/frame.ts';

const frame = encodeFrame('12', 'Grüße\n');

test('a frame is a readable line, then the text as it is', () => {
  expect(Buffer.from(frame).toString('utf8')).toMatch(/^12 8 [0-9a-f]{16}\nGrüße\n\n$/);
  expect(readFrame(frame, 0)).toEqual({ kind: 'frame', words: '12', text: 'Grüße\n', end: frame.length });
});

test('a frame is read where it starts', () => {
  expect(readFrame(Buffer.concat([Buffer.from('before'), frame, frame]), 6 + frame.length)).toMatchObject({
    kind: 'frame',
    text: 'Grüße\n',
  });
});

test('a byte order mark belongs to the text', () => {
  expect(readFrame(encodeFrame('1', '\uFEFFa'), 0)).toMatchObject({ text: '\uFEFFa' });
});

test('bytes without a line end are torn while they could still be a header, then bad', () => {
  expect(readFrame(Buffer.from('12 3'), 0)).toEqual({ kind: 'torn' });
  expect(readFrame(Buffer.alloc(500), 0)).toEqual({ kind: 'bad' });
  expect(readFrame(Buffer.from(`${'x'.repeat(300)}\n`), 0)).toEqual({ kind: 'bad' });
});
