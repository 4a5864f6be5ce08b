import { Inflate } from 'fflate';

/** Packed bytes that are unpacked at a time: each becomes at most about a thousand, so the limit is never passed by much. */
const PIECE = 8192;

/** What was stopped because more came out than was allowed. */
class TooMuch extends Error {}

/**
 * Unpacks deflated bytes into exactly `size` bytes. Answers why not: `more` or `fewer` bytes came out, or the data is `broken`. It stops as soon as
 * there are more, so a bomb costs no more than what it claimed to be.
 */
export function inflated(packed: Uint8Array, size: number): Uint8Array | 'more' | 'fewer' | 'broken' {
  const out = new Uint8Array(size);
  let length = 0;
  const stream = new Inflate((chunk) => {
    if (length + chunk.length > size) throw new TooMuch();
    out.set(chunk, length);
    length += chunk.length;
  });
  try {
    for (let at = 0; at === 0 || at < packed.length; at += PIECE) {
      stream.push(packed.subarray(at, at + PIECE), at + PIECE >= packed.length);
    }
  } catch (error) {
    // Whatever the library throws over bytes from a stranger means that they are no deflated data.
    return error instanceof TooMuch ? 'more' : 'broken';
  }
  return length === size ? out : 'fewer';
}
