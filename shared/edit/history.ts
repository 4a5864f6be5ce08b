import type { Design } from '../model/design.ts';
import { ok, type Result } from '../result.ts';
import { applyEdit, type Edit } from './edit.ts';
import { editLabel } from './labels.ts';
import type { EditRefusal } from './refusal.ts';

/** One edit that was made, with the design on either side: undo is the value before, no inverse code exists anywhere. */
export interface HistoryEntry {
  readonly edit: Edit;
  readonly label: string;
  /** Edits in a row with the same key are one entry: typing in one field until it is left. */
  readonly merge: string | null;
  readonly before: Design;
  readonly after: Design;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly HistoryEntry[];
  readonly present: Design;
  /** What redo brings back, next first. */
  readonly future: readonly HistoryEntry[];
}

/** How many edits can be undone. */
export const HISTORY_LIMIT = 500;

export const newHistory = (present: Design): History => ({ past: [], present, future: [] });

/** The history after an edit, or why it cannot be made. */
export function commit(history: History, edit: Edit, merge: string | null): Result<History, EditRefusal> {
  const applied = applyEdit(history.present, edit);
  if (!applied.ok) return applied;
  const last = history.past.at(-1);
  const merged =
    last !== undefined && merge !== null && last.merge === merge && last.edit.kind === edit.kind && history.future.length === 0;
  const before = merged ? last.before : history.present;
  const entry: HistoryEntry = { edit, label: editLabel(before, edit), merge, before, after: applied.value };
  const past = [...(merged ? history.past.slice(0, -1) : history.past), entry];
  return ok({ past: past.slice(-HISTORY_LIMIT), present: applied.value, future: [] });
}

/** The history one step back; the same one where nothing can be undone. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { past: history.past.slice(0, -1), present: last.before, future: [last, ...history.future] };
}

/** The history one step forward; the same one where nothing can be redone. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { past: [...history.past, next], present: next.after, future };
}
