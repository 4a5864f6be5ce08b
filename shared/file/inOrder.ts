/** The text of a file of ours: two spaces of indentation, a newline at its end, and below the outermost level fields in the order of their names. */
export const textOf = (file: object): string =>
  `${JSON.stringify(file, (key, value: unknown) => (key === '' ? value : inOrder(value)), 2)}\n`;

function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
