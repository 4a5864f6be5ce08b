/** What makes a draw: nothing else does, so one draw says nothing about another (`rules.md` 9.2). */
export interface DrawKey {
  readonly seed: number;
  /** Which record it is for. */
  readonly record: string;
  readonly step: string;
  /** How often the step was entered before in this run. */
  readonly visit: number;
  readonly purpose: string;
}

const RANGE = 4_294_967_296;

/** Continues a 32-bit FNV-1a hash over the UTF-16 units of a text, and ends it so that "ab" + "c" is not "a" + "bc". */
function hashed(hash: number, text: string): number {
  let h = hash;
  for (let i = 0; i < text.length; i += 1) h = Math.imul(h ^ text.charCodeAt(i), 16_777_619);
  return Math.imul(h ^ 0xffff_ff, 16_777_619);
}

/** The finishing mix of MurmurHash3: every bit in changes every bit out with even chance. */
function mixed(hash: number): number {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85eb_ca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2_ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** A whole number from 0 to 2^32 - 1, evenly spread over keys and the same on every machine. */
export function draw({ seed, record, step, visit, purpose }: DrawKey): number {
  const named = hashed(hashed(hashed(mixed(seed ^ 0x9e37_79b9), record), step), purpose);
  return mixed(named ^ Math.imul(visit + 1, 0x9e37_79b1));
}

/** Whether a draw falls into a share of `percent` (0 to 100, whole). */
export const fallsInto = (drawn: number, percent: number): boolean => Math.floor((drawn * 100) / RANGE) < percent;
