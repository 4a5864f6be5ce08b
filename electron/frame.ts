import { createHash } from 'node:crypto';

/**
 * One piece of text on the disk that shows by itself whether it is whole: a line of words, the length of the text in bytes and
 * a checksum over both, then the text. The checksum is the first 64 bits of SHA-256.
 */
export type Frame =
  | { readonly kind: 'frame'; readonly words: string; readonly text: string; readonly end: number }
  | { readonly kind: 'torn' }
  | { readonly kind: 'bad' };

const LINE_END = 10;
const LONGEST_HEADER = 200;
const HEADER = /^(.+) (\d{1,10}) ([0-9a-f]{16})$/;

/** A frame as bytes. `words` is one line of at most 150 ASCII characters. */
export function encodeFrame(words: string, text: string): Uint8Array {
  const content = Buffer.from(text, 'utf8');
  const start = `${words} ${content.length}`;
  return Buffer.concat([Buffer.from(`${start} ${checksum(start, content)}\n`), content, Buffer.of(LINE_END)]);
}

/** The frame that starts at `at`. `torn`: the bytes end before the frame does. `bad`: they are not what was written. */
export function readFrame(bytes: Uint8Array, at: number): Frame {
  const headerEnd = bytes.indexOf(LINE_END, at);
  if (headerEnd < 0) return { kind: bytes.length - at <= LONGEST_HEADER ? 'torn' : 'bad' };
  if (headerEnd - at > LONGEST_HEADER) return { kind: 'bad' };
  const header = Buffer.from(bytes.subarray(at, headerEnd)).toString('latin1');
  const [, words, length, sum] = HEADER.exec(header) ?? [];
  if (words === undefined || length === undefined) return { kind: 'bad' };

  const textEnd = headerEnd + 1 + Number(length);
  if (textEnd >= bytes.length) return { kind: 'torn' };
  const content = Buffer.from(bytes.subarray(headerEnd + 1, textEnd));
  if (bytes[textEnd] !== LINE_END || sum !== checksum(`${words} ${length}`, content)) return { kind: 'bad' };
  return { kind: 'frame', words, text: content.toString('utf8'), end: textEnd + 1 };
}

function checksum(start: string, content: Uint8Array): string {
  return createHash('sha256').update(start).update('\n').update(content).digest('hex').slice(0, 16);
}
