/**
 * The text of a file of ours: two spaces of indentation, a newline at its end, and below the outermost level fields in the order of their
 * names. Half a character, which a text field can hold and no file may, becomes the sign for an unknown one: what we write we can read.
 */
export const textOf = (file: object): string =>
  `${JSON.stringify(file, (key, value: unknown) => (key === '' ? value : inOrder(value)), 2)}\n`;

function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return wholeText(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const wholeText = (text: string): string => text.replace(/\p{Surrogate}/gu, '\uFFFD');

/** The same data without half a character in any of its texts, as a file holds it. */
export function whole(value: unknown): unknown {
  if (typeof value === 'string') return wholeText(value);
  if (Array.isArray(value)) return value.map(whole);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, whole(entry)]));
}
