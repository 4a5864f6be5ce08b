import type { OutlineRow } from './rows.ts';

/** So many lines are together, on average. */
const SIZE = 32;
/** More are never together, whatever their keys are. */
const MOST = 4 * SIZE;

/** Lines below each other that are drawn and laid out together. */
export interface Chunk {
  /** That of its first line. */
  readonly key: string;
  readonly rows: readonly OutlineRow[];
}

/**
 * The lines in chunks: with hundreds of lines, to ask each of them whether it changed, and whether it is on the screen, is what takes the time.
 * A chunk begins at a line whose own key says so, not at every so many lines, so that a line that comes or goes changes one chunk only.
 */
export function chunksOf(rows: readonly OutlineRow[]): readonly Chunk[] {
  const chunks: { readonly key: string; readonly rows: OutlineRow[] }[] = [];
  for (const row of rows) {
    const last = chunks.at(-1);
    if (last === undefined || last.rows.length >= MOST || begins(row.key)) chunks.push({ key: row.key, rows: [row] });
    else last.rows.push(row);
  }
  return chunks;
}

/** Whether the key is one of those that begin a chunk: one in `SIZE`, spread evenly. */
function begins(key: string): boolean {
  let hash = 0;
  for (let index = 0; index < key.length; index += 1) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % SIZE === 0;
}
