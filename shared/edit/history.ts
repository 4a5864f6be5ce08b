import type { Design } from '../model/design.ts';
import type { Instant } from '../model/instant.ts';
import { fail, ok, type Result } from '../result.ts';
import { applyEdit, type Edit } from './edit.ts';
import { editLabel } from './labels.ts';
import type { EditRefusal } from './refusal.ts';

/** One edit that was made, with the design on either side: undo is the value before, no inverse code exists anywhere. */
export interface HistoryEntry {
  readonly edit: Edit;
  readonly label: string;
  /** When it was made; of edits that became one, the last. */
  readonly at: Instant;
  /** Edits in a row with the same key are one entry: typing in one field until it is left. */
  readonly merge: string | null;
  readonly before: Design;
  readonly after: Design;
}

/** A design as it was marked as finished, and when. */
export interface Finished {
  readonly design: Design;
  readonly at: Instant;
}

export interface History {
  /** Oldest first. */
  readonly past: readonly HistoryEntry[];
  readonly present: Design;
  /** What redo brings back, next first. */
  readonly future: readonly HistoryEntry[];
  /** The finished version that is older than the past can tell; `null` where there was none by then. */
  readonly finished: Finished | null;
}

/** How many edits can be undone. */
export const HISTORY_LIMIT = 500;

export const newHistory = (present: Design, finished: Finished | null = null): History => ({ past: [], present, future: [], finished });

/** The history after an edit, or why it cannot be made. */
export function commit(history: History, edit: Edit, merge: string | null, at: Instant): Result<History, EditRefusal> {
  const applied = applyEdit(history.present, edit);
  if (!applied.ok) return applied;
  const last = history.past.at(-1);
  const merged =
    last !== undefined && merge !== null && last.merge === merge && last.edit.kind === edit.kind && history.future.length === 0;
  const before = merged ? last.before : history.present;
  const entry: HistoryEntry = { edit, label: editLabel(before, edit), at, merge, before, after: applied.value };
  const past = [...(merged ? history.past.slice(0, -1) : history.past), entry];
  const forgotten = past.slice(0, -HISTORY_LIMIT);
  const finished = lastFinished(forgotten) ?? history.finished;
  return ok({ past: past.slice(-HISTORY_LIMIT), present: applied.value, future: [], finished });
}

/** The history one step back; the same one where nothing can be undone. */
export function undo(history: History): History {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return { ...history, past: history.past.slice(0, -1), present: last.before, future: [last, ...history.future] };
}

/** The history one step forward; the same one where nothing can be redone. */
export function redo(history: History): History {
  const [next, ...future] = history.future;
  if (next === undefined) return history;
  return { ...history, past: [...history.past, next], present: next.after, future };
}

/** The history with `length` of its edits made and the others to be redone, as so many undos or redos would leave it; or why not. */
export function jump(history: History, length: number): Result<History, EditRefusal> {
  const entries = [...history.past, ...history.future];
  const last = entries[length - 1];
  const next = entries[length];
  if (length < 0 || length > entries.length) return fail({ reason: 'This place in the history is no longer there.' });
  const present = last?.after ?? next?.before ?? history.present;
  return ok({ ...history, past: entries.slice(0, length), present, future: entries.slice(length) });
}

/** The design as it was last marked as finished, on the way to the present; `null` where it never was. What was undone does not count. */
export const finishedVersion = ({ past, finished }: History): Finished | null => lastFinished(past) ?? finished;

function lastFinished(entries: readonly HistoryEntry[]): Finished | null {
  const entry = entries.filter(({ edit }) => edit.kind === 'setStatus' && edit.status === 'finished').at(-1);
  return entry === undefined ? null : { design: entry.after, at: entry.at };
}
