import type { StepId } from '../../../shared/model/ids.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { type ReadPath, readingOf } from '../../../shared/picture/reading.ts';
import { type OutlineRow, pathKey, stepKey } from './rows.ts';

export type Move = 'next' | 'previous' | 'in' | 'out' | 'first' | 'last';

/** What a key does to a tree: the person goes to another line, or the line that they are on opens or closes. */
export type Moved = { readonly kind: 'go'; readonly to: OutlineRow } | { readonly kind: 'open' | 'close'; readonly key: string };

/**
 * What the keys of a tree mean on a line (WAI-ARIA APG). `canClose` is false while the outline is narrowed to hits, which are always shown.
 * `null` where there is nowhere to go.
 */
export function moved(rows: readonly OutlineRow[], from: OutlineRow, move: Move, canClose: boolean): Moved | null {
  const at = rows.indexOf(from);
  const go = (to: OutlineRow | undefined): Moved | null => (to === undefined ? null : { kind: 'go', to });
  switch (move) {
    case 'next':
      return go(rows[at + 1]);
    case 'previous':
      return go(rows[at - 1]);
    case 'first':
      return go(rows[0]);
    case 'last':
      return go(rows.at(-1));
    case 'in':
      if (from.expanded === false) return { kind: 'open', key: from.key };
      return from.expanded === true ? go(rows[at + 1]) : null;
    case 'out':
      if (from.expanded === true && canClose) return { kind: 'close', key: from.key };
      return go(parentOf(rows, from));
  }
}

/** The line that a line stands below; none for those of the first level. */
export const parentOf = (rows: readonly OutlineRow[], row: OutlineRow): OutlineRow | undefined =>
  rows
    .slice(0, rows.indexOf(row))
    .reverse()
    .find(({ level }) => level < row.level);

/** The line that begins with what was typed, searched from a line on and round; a single letter looks behind that line first. */
export function lineBeginning(rows: readonly OutlineRow[], from: OutlineRow, typed: string): OutlineRow | undefined {
  const at = rows.indexOf(from) + (typed.length === 1 ? 1 : 0);
  const round = [...rows.slice(at), ...rows.slice(0, at)];
  return round.find((row) => shownText(row).toLowerCase().startsWith(typed.toLowerCase()));
}

/** What a person reads first on a line. */
function shownText(row: OutlineRow): string {
  switch (row.kind) {
    case 'start':
      return 'Sequence starts here';
    case 'step':
      return row.title;
    case 'path':
    case 'join':
      return row.text;
  }
}

/** The keys of all lines that a step stands below, outermost first. */
export function linesAbove(sequence: Sequence, id: StepId): readonly string[] {
  const waiting: Entered[] = [{ path: readingOf(sequence), above: null, step: null }];
  for (let entered = waiting.pop(); entered !== undefined; entered = waiting.pop()) {
    for (const item of entered.path.items) {
      if (item.kind === 'join') continue;
      if (item.step.id === id) return keysOf(entered);
      for (const path of item.paths) waiting.push({ path, above: entered, step: item.step.id });
    }
  }
  return [];
}

/** A path with the step that it leaves and the path that this stands on. */
interface Entered {
  readonly path: ReadPath;
  readonly above: Entered | null;
  readonly step: StepId | null;
}

function keysOf(entered: Entered): readonly string[] {
  const keys: string[] = [];
  for (let at: Entered | null = entered; at !== null; at = at.above) {
    if (at.step !== null) keys.push(pathKey(at.path.slot), stepKey(at.step));
  }
  return keys.reverse();
}
