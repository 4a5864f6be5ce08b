/**
 * The text of a file of ours: two spaces of indentation, a newline at its end, and below the outermost level fields in the order of their
 * names. Half a character, which a text field can hold and no file may, becomes the sign for an unknown one: what we write we can read.
 */
export const textOf = (file: object): string =>
  `${JSON.stringify(file, (key, value: unknown) => (key === '' ? value : inOrder(value)), 2)}\n`;

function inOrder(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\p{Surrogate}/gu, '\uFFFD');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
