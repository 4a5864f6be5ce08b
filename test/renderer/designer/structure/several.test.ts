import { describe, expect, test } from 'vitest';
import {
  closeBranch,
  closedAround,
  closedPaths,
  dimmedBy,
  openBranch,
  toggleStandsOut,
} from '../../../../renderer/designer/structure/closing.ts';
import { duplicateBranch } from '../../../../renderer/designer/structure/copying.ts';
import { selectAll, selectBy, selectedSteps } from '../../../../renderer/designer/structure/selecting.ts';
import { deleteSelected, describeSeveral, duplicateSelected } from '../../../../renderer/designer/structure/several.ts';
import type { Stores } from '../../../../renderer/state/stores.tsx';
import { StepId } from '../../../../shared/model/ids.ts';
import { slotKey } from '../../../../shared/picture/picture.ts';
import { call, designOf, email, emailCondition, task } from '../../../builders.ts';
import { stepCalled, storesWith, titlesIn, undoable } from '../../openStores.ts';

const forked = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call'), task('Note'), task('File')], no: [task('Remind')] }),
]);
const idOf = (stores: Stores, name: string) => stepCalled(stores, name).id;
const sequenceOf = ({ design }: Stores) => design.getState().document?.history.present.sequence ?? expect.fail('No design is open');
const chosen = (stores: Stores) => selectedSteps(stores).map((id) => sequenceOf(stores).steps[id]?.name);

describe('selecting', () => {
  test('Shift draws a range on one path from where it began, and draws it anew from there', () => {
    const stores = storesWith(forked);
    selectBy(stores, idOf(stores, 'Call'), 'alone');
    selectBy(stores, idOf(stores, 'File'), 'range');
    expect(chosen(stores)).toEqual(['Call', 'Note', 'File']);
    expect(stores.view.getState().announcement).toBe('3 steps selected.');
    selectBy(stores, idOf(stores, 'Opened?'), 'range');
    expect(chosen(stores)).toEqual(['Opened?', 'Call']);
    selectBy(stores, idOf(stores, 'Remind'), 'range');
    expect(chosen(stores)).toEqual(['Opened?', 'Call']);
    expect(stores.view.getState().announcement).toMatch(/^That step is on another path/);
  });

  test('Ctrl takes one more or one less; a plain click leaves one', () => {
    const stores = storesWith(forked);
    selectBy(stores, idOf(stores, 'Call'), 'alone');
    selectBy(stores, idOf(stores, 'Remind'), 'oneMore');
    expect(chosen(stores)).toEqual(['Call', 'Remind']);
    selectBy(stores, idOf(stores, 'Call'), 'oneMore');
    expect(chosen(stores)).toEqual(['Remind']);
    selectAll(stores);
    expect(chosen(stores)).toHaveLength(6);
    selectBy(stores, idOf(stores, 'Note'), 'alone');
    expect(chosen(stores)).toEqual(['Note']);
  });

  test('is a way of looking: nothing of it can be undone, and what undo takes away is not selected any more', () => {
    const stores = storesWith(forked);
    selectBy(stores, idOf(stores, 'Note'), 'alone');
    duplicateBranch(stores, idOf(stores, 'Note'));
    selectAll(stores);
    expect(undoable(stores)).toBe(1);
    stores.design.getState().undo();
    expect(chosen(stores)).toEqual(['Intro', 'Opened?', 'Call', 'Note', 'File', 'Remind']);
  });
});

describe('what is selected together', () => {
  const ranged = (): Stores => {
    const stores = storesWith(forked);
    selectBy(stores, idOf(stores, 'Call'), 'alone');
    selectBy(stores, idOf(stores, 'Note'), 'range');
    return stores;
  };

  test('is deleted as one undo, which brings all of it back', () => {
    const stores = ranged();
    deleteSelected(stores);
    expect(titlesIn(stores)).toEqual(['Intro', 'Opened?', 'File', 'Remind']);
    expect(stores.design.getState().document?.history.past.at(-1)?.label).toBe('Delete 2 steps');
    expect(stores.view.getState()).toMatchObject({ selected: idOf(stores, 'Opened?'), several: null });
    expect(stores.view.getState().notice?.text).toBe('Deleted 2 steps. 4 steps.');
    stores.design.getState().undo();
    expect(titlesIn(stores)).toEqual(['Intro', 'Opened?', 'Call', 'Note', 'File', 'Remind']);
  });

  test('is duplicated after the last of them as one undo', () => {
    const stores = ranged();
    duplicateSelected(stores, selectedSteps(stores));
    expect(titlesIn(stores)).toEqual(['Intro', 'Opened?', 'Call', 'Note', 'Call', 'Note', 'File', 'Remind']);
    expect(undoable(stores)).toBe(1);
  });

  test('gets one description, typed as one undo', () => {
    const stores = ranged();
    const steps = ['Call', 'Note'].map((name) => stepCalled(stores, name));
    describeSeveral(stores, steps, 'W', 'typing');
    describeSeveral(stores, steps, 'Why', 'typing');
    expect(['Call', 'Note', 'File'].map((name) => stepCalled(stores, name).description)).toEqual(['Why', 'Why', '']);
    expect(undoable(stores)).toBe(1);
  });

  test('is left alone, with the reason, where it cannot be deleted together', () => {
    const stores = storesWith(forked);
    selectBy(stores, idOf(stores, 'Intro'), 'alone');
    selectBy(stores, idOf(stores, 'Opened?'), 'range');
    deleteSelected(stores);
    expect(undoable(stores)).toBe(0);
    expect(stores.view.getState().notice?.text).toMatch(/^Steps that stay follow on both paths/);
  });
});

test('a step with everything below it is duplicated where its path ends', () => {
  const stores = storesWith(forked);
  duplicateBranch(stores, idOf(stores, 'Note'));
  expect(titlesIn(stores)).toEqual(['Intro', 'Opened?', 'Call', 'Note', 'File', 'Note', 'File', 'Remind']);
});

describe('closing', () => {
  const closedIn = (stores: Stores) => closedPaths(sequenceOf(stores), stores.view.getState().closed).map(slotKey);

  test('a step closes its path and leaves the person on the condition, which opens it again', () => {
    const stores = storesWith(forked);
    const condition = idOf(stores, 'Opened?');
    stores.view.getState().select(idOf(stores, 'Note'));
    closeBranch(stores, idOf(stores, 'Note'));
    expect(closedIn(stores)).toEqual([slotKey({ kind: 'exit', step: condition, exit: 'yes' })]);
    expect(stores.view.getState()).toMatchObject({ selected: condition, announcement: 'Closed: 3 steps hidden.' });
    openBranch(stores, condition);
    expect(closedIn(stores)).toEqual([]);
  });

  test('a condition closes both of its paths; before the first condition there is nothing to close', () => {
    const stores = storesWith(forked);
    closeBranch(stores, idOf(stores, 'Opened?'));
    expect(closedIn(stores)).toHaveLength(2);
    expect(stores.view.getState().announcement).toBe('Closed: 4 steps hidden.');
    openBranch(stores, idOf(stores, 'Opened?'));
    closeBranch(stores, idOf(stores, 'Intro'));
    expect(stores.view.getState().announcement).toBe('There is no path here that could be closed.');
  });

  test('where a person comes to a hidden step, by find or F8 or otherwise, what hides it is open', () => {
    const stores = storesWith(forked);
    closeBranch(stores, idOf(stores, 'Opened?'));
    const { closed } = stores.view.getState();
    const open = closedAround(sequenceOf(stores), closed, idOf(stores, 'Remind'));
    expect(closedPaths(sequenceOf(stores), open).map(({ kind }) => kind)).toHaveLength(1);
    expect(closedAround(sequenceOf(stores), closed, idOf(stores, 'Intro'))).toBe(closed);
  });
});

test('a step stands out with all below it until that is ended; a step that has gone dims nothing', () => {
  const stores = storesWith(forked);
  toggleStandsOut(stores, idOf(stores, 'Call'));
  const dimmed = dimmedBy(sequenceOf(stores), stores.view.getState().standsOut);
  expect([...(dimmed ?? [])].map((id) => sequenceOf(stores).steps[id]?.name).sort()).toEqual(['Intro', 'Opened?', 'Remind']);
  toggleStandsOut(stores, null);
  expect(stores.view.getState().standsOut).toBeNull();
  expect(dimmedBy(sequenceOf(stores), StepId.parse('gone'))).toBeUndefined();
});
