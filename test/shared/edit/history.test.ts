import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../../shared/edit/edit.ts';
import { commit, finishedVersion, HISTORY_LIMIT, type History, jump, newHistory, redo, undo } from '../../../shared/edit/history.ts';
import { applyRecord, compact, type Document, JournalRecord, newDocument } from '../../../shared/edit/journal.ts';
import { Mark, openShelf } from '../../../shared/edit/shelf.ts';
import { StepId } from '../../../shared/model/ids.ts';
import type { Result } from '../../../shared/result.ts';
import { editOf, emptyDesign, type Gesture, gesture } from '../../gestures.ts';

function accepted<T, E>(result: Result<T, E>): T {
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

const rename = (name: string): Edit => {
  const { description, recordType, tags, options } = emptyDesign;
  return { kind: 'changeDetails', details: { name, description, recordType, tags, options } };
};

const committed = (history: History, edit: Edit, merge: string | null = null): History => accepted(commit(history, edit, merge, 1));

/** A person's session: gestures, some of them typing into one field, with undo and redo in between. */
type Move =
  | { readonly kind: 'edit'; readonly gesture: Gesture; readonly merge: string | null }
  | { readonly kind: 'undo' | 'redo' }
  | { readonly kind: 'jump'; readonly to: number };

const moves: fc.Arbitrary<readonly Move[]> = fc.array(
  fc.oneof<fc.Arbitrary<Move>[]>(
    fc.record({ kind: fc.constant('edit'), gesture, merge: fc.constantFrom(null, 'a', 'b') }),
    fc.record({ kind: fc.constant('edit'), gesture, merge: fc.constant(null) }),
    fc.record({ kind: fc.constantFrom('undo', 'redo') }),
    fc.record({ kind: fc.constant('jump'), to: fc.nat(1000) }),
  ),
  { maxLength: 40 },
);

/** Plays a session and gives the document with the records that it wrote. */
function session(played: readonly Move[]): { document: Document; records: JournalRecord[] } {
  let document = newDocument(emptyDesign, 1);
  const records: JournalRecord[] = [];
  const write = (record: JournalRecord): void => {
    const applied = applyRecord(document, record);
    if (!applied.ok) return;
    document = applied.value;
    records.push(record);
  };
  for (const [index, move] of played.entries()) {
    if (move.kind === 'jump') {
      const { past, future } = document.history;
      write({ kind: 'jump', at: index, to: move.to % (past.length + future.length + 1) });
    } else if (move.kind !== 'edit') write({ kind: move.kind, at: index });
    else {
      const edit = editOf(document.history.present, move.gesture, index + 1);
      // Only typing into the same field is merged: such edits carry the whole new value.
      const merge = edit?.kind === 'changeDetails' ? move.merge : null;
      if (edit !== null) write({ kind: 'edit', at: index, edit, merge });
    }
  }
  return { document, records };
}
test('undo and redo of anything give back equal designs', () => {
  fc.assert(
    fc.property(moves, (played) => {
      const { document } = session(played);
      let back = document.history;
      const seen = [back.present];
      while (back.past.length > 0) {
        back = undo(back);
        seen.push(back.present);
      }
      for (const design of seen.slice(0, -1).reverse()) {
        back = redo(back);
        expect(back.present).toEqual(design);
      }
    }),
  );
});

test('replaying the journal gives the same document, and so does the compacted one, undo history included', () => {
  fc.assert(
    fc.property(moves, (played) => {
      const { document, records } = session(played);
      const replay = (base: Document, lines: readonly JournalRecord[]): Document =>
        lines.reduce((at, line) => accepted(applyRecord(at, JournalRecord.parse(JSON.parse(JSON.stringify(line))))), base);
      expect(replay(newDocument(emptyDesign, 1), records)).toEqual(document);

      const short = compact(document);
      expect(replay(newDocument(short.base, document.changedAt, short.finished), short.records)).toEqual(document);
    }),
  );
});

test('typing in one field is one entry; leaving the field or undoing starts another', () => {
  let history = newHistory(emptyDesign);
  for (const name of ['N', 'Ne', 'New']) history = committed(history, rename(name), 'name-1');
  expect(history.past).toHaveLength(1);
  history = committed(history, rename('News'), 'name-2');
  expect(history.past).toHaveLength(2);
  history = committed(undo(history), rename('Newt'), 'name-1');
  expect(history.past).toHaveLength(2);
  expect(undo(undo(history)).present.name).toBe(emptyDesign.name);
});

test('an edit that is refused leaves the history alone', () => {
  const history = committed(newHistory(emptyDesign), rename('New'));
  expect(commit(history, { kind: 'removeStep', step: StepId.parse('nothing'), keep: null }, null, 2).ok).toBe(false);
  expect(history.past).toHaveLength(1);
});

test('the history keeps the last edits only', () => {
  let history = newHistory(emptyDesign);
  for (let count = 0; count < HISTORY_LIMIT + 20; count++) history = committed(history, rename(`Name ${count}`));
  expect(history.past).toHaveLength(HISTORY_LIMIT);
  expect(history.past[0]?.before.name).toBe('Name 19');
});

test('a new edit after undo drops what could be redone; undo and redo at their ends do nothing', () => {
  const history = undo(committed(newHistory(emptyDesign), rename('New')));
  expect(redo(committed(history, rename('Other'))).present.name).toBe('Other');
  expect(undo(history)).toBe(history);
  expect(redo(newHistory(emptyDesign))).toEqual(newHistory(emptyDesign));
});

test('deleting and restoring a document keeps its design and when it was changed', () => {
  const document = newDocument(emptyDesign, 5);
  const deleted = accepted(applyRecord(document, { kind: 'delete', at: 9 }));
  expect(deleted).toEqual({ ...document, shelf: { ...openShelf, deletedAt: 9 } });
  expect(accepted(applyRecord(deleted, { kind: 'restore', at: 10 }))).toEqual(document);
});

test('a jump in the history is as many undos or redos; past its ends it is refused', () => {
  fc.assert(
    fc.property(moves, fc.nat(1000), (played, place) => {
      const { history } = session(played).document;
      const count = history.past.length + history.future.length;
      const to = place % (count + 1);
      let walked = history;
      while (walked.past.length > to) walked = undo(walked);
      while (walked.past.length < to) walked = redo(walked);
      expect(accepted(jump(history, to))).toEqual(walked);
      expect(jump(history, count + 1).ok).toBe(false);
      expect(jump(history, -1).ok).toBe(false);
    }),
  );
});

const finish: Edit = { kind: 'setStatus', status: 'finished' };

test('the finished version is the last one on the way to the present, also when the history has forgotten it', () => {
  const finished = committed(committed(newHistory(emptyDesign), rename('Good')), finish);
  expect(finishedVersion(newHistory(emptyDesign))).toBeNull();
  expect(finishedVersion(undo(finished))).toBeNull();
  let changed = finished;
  for (let count = 0; count < HISTORY_LIMIT + 5; count++) changed = committed(changed, rename(`Name ${count}`));
  expect(changed.past[0]?.before.status).toBe('draft');
  expect(finishedVersion(changed)).toEqual({ design: finished.present, at: 1 });
  expect(finishedVersion(committed(changed, finish))?.design.name).toBe(`Name ${HISTORY_LIMIT + 4}`);
});

test('a design that comes finished counts as finished when it came', () => {
  const came = { ...emptyDesign, status: 'finished' as const };
  expect(finishedVersion(newDocument(came, 7).history)).toEqual({ design: came, at: 7 });
});

test('bursts of typing are one entry, and its time is that of the last key', () => {
  let document = newDocument(emptyDesign, 1);
  for (const [index, name] of ['N', 'Ne', 'New'].entries()) {
    document = accepted(applyRecord(document, { kind: 'edit', at: 10 + index, edit: rename(name), merge: 'name-1' }));
  }
  expect(document.history.past.map(({ label, at }) => [label, at])).toEqual([['Rename to "New"', 12]]);
});
test('what only moves a document in the library is replayed from its shortest journal, and never changes the design', () => {
  const move = fc.oneof(
    fc.record({ kind: fc.constantFrom('delete' as const, 'restore' as const), at: fc.nat() }),
    fc.record({ kind: fc.constant('mark' as const), at: fc.nat(), mark: fc.constantFrom(...Mark.options), on: fc.boolean() }),
  );
  fc.assert(
    fc.property(fc.array(move), (moves) => {
      const before = newDocument(emptyDesign, 5);
      const after = moves.reduce<Document>((document, record) => accepted(applyRecord(document, record)), before);
      expect({ ...after, shelf: before.shelf }).toEqual(before);
      const { base, records } = compact(after);
      const replayed = records.reduce<Document>((document, record) => accepted(applyRecord(document, record)), newDocument(base, 5));
      expect(replayed).toEqual(after);
    }),
  );
});
