import { expect, test } from 'vitest';
import { createDesignStore } from '../../../renderer/state/designStore.ts';
import type { Edit } from '../../../shared/edit/edit.ts';
import { type JournalRecord, newDocument } from '../../../shared/edit/journal.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { emptyDesign } from '../../gestures.ts';

const rename = (name: string): Edit => ({
  kind: 'changeDetails',
  details: { name, description: '', recordType: 'lead', tags: [], options: emptyDesign.options },
});

function opened() {
  const records: JournalRecord[] = [];
  let time = 0;
  const store = createDesignStore({ now: () => ++time, onRecord: (_, record) => records.push(record) });
  store.getState().open(newDocument(emptyDesign, 0));
  return { store, records };
}

test('an edit that is made is recorded; one that is refused says why and is not', () => {
  const { store, records } = opened();
  expect(store.getState().dispatch(rename('New'))).toBe(true);
  expect(store.getState().dispatch({ kind: 'removeStep', step: StepId.parse('gone'), keep: null })).toBe(false);
  expect(store.getState().refusal).toBe('This step is no longer in the sequence.');
  expect(store.getState().document?.history.present.name).toBe('New');
  expect(records.map(({ kind }) => kind)).toEqual(['edit']);
  store.getState().dispatch(rename('Newer'));
  expect(store.getState().refusal).toBeNull();
});

test('undo and redo are recorded like edits, and not at all where there is nothing to do', () => {
  const { store, records } = opened();
  store.getState().undo();
  store.getState().redo();
  expect(records).toEqual([]);
  store.getState().dispatch(rename('New'));
  store.getState().undo();
  store.getState().redo();
  expect(records.map(({ kind }) => kind)).toEqual(['edit', 'undo', 'redo']);
  expect(store.getState().document?.changedAt).toBe(3);
});

test('a jump is one record, and none to where the history stands', () => {
  const { store, records } = opened();
  for (const name of ['One', 'Two', 'Three']) store.getState().dispatch(rename(name));
  store.getState().jump(3);
  store.getState().jump(1);
  expect(records.slice(3)).toEqual([{ kind: 'jump', at: 4, to: 1 }]);
  expect(store.getState().document?.history.present.name).toBe('One');
  store.getState().redo();
  expect(store.getState().document?.history.present.name).toBe('Two');
});

test('without an open design nothing is dispatched', () => {
  const { store, records } = opened();
  store.getState().close();
  expect(store.getState().dispatch(rename('New'))).toBe(false);
  expect(records).toEqual([]);
});
