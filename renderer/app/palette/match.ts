/** How well a query names a text: higher is better, `null` is not at all. Case does not matter. */
export function matchScore(query: string, text: string): number | null {
  const wanted = plain(query);
  const given = plain(text);
  if (wanted === '') return 0;
  if (given.startsWith(wanted)) return 5 - brevity(given);
  if (atWordStart(given, wanted)) return 4 - brevity(given);
  if (given.includes(wanted)) return 3 - brevity(given);
  if (wanted.split(' ').every((word) => given.includes(word))) return 2 - brevity(given);
  return scattered(wanted.replaceAll(' ', ''), given);
}

const plain = (text: string): string => text.toLowerCase().trim().replace(/\s+/g, ' ');

/** Of two texts that match alike the shorter one is meant: less of it was left out. */
const brevity = (text: string): number => 1 - 1 / (1 + text.length);

const atWordStart = (text: string, wanted: string): boolean =>
  [...text.matchAll(/[\p{L}\p{N}]+/gu)].some(({ index }) => text.startsWith(wanted, index));

/** The letters in their order with others between them, as in "dpl" for "Duplicate"; the closer together, the better. */
function scattered(wanted: string, text: string): number | null {
  let from = 0;
  let first = -1;
  for (const letter of wanted) {
    const at = text.indexOf(letter, from);
    if (at === -1) return null;
    if (first === -1) first = at;
    from = at + letter.length;
  }
  return wanted.length / (from - first);
}
