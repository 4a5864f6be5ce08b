import { strFromU8, strToU8 } from 'fflate';

/** Text as UTF-8: what a file holds. `shared` has no `TextEncoder` of its own. */
export const bytesOf = (text: string): Uint8Array => strToU8(text);

const mark = [0xef, 0xbb, 0xbf];

/** The text of bytes, without a byte order mark; `null` where they are not UTF-8. Nothing is replaced in silence: the text must give the same bytes. */
export function textIn(bytes: Uint8Array): string | null {
  const content = mark.every((byte, index) => bytes[index] === byte) ? bytes.subarray(mark.length) : bytes;
  // `strFromU8` drops a mark where it decodes, and nothing else; so a second mark shows as a difference.
  const text = strFromU8(content);
  return areSame(bytesOf(text), content) ? text : null;
}

/** Whether two files hold the same bytes. */
export function areSame(one: Uint8Array, other: Uint8Array): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
