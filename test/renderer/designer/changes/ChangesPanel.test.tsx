import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { backToFinished, changedSince } from '../../../../renderer/designer/changes/finished.ts';
import { call, designOf, task } from '../../../builders.ts';
import { stepCalled, titlesIn, undoable } from '../../openStores.ts';
import { openDesigner } from '../openDesigner.tsx';

const design = designOf('Calls', [call('Call Ana'), task('Note')]);

const rows = (): readonly (string | null)[] =>
  within(screen.getByRole('listbox', { name: 'Changes since it was finished' }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent);

function openChanges() {
  const opened = openDesigner(design);
  const { stores } = opened;
  act(() => stores.view.getState().showBottom('changes'));
  return {
    ...opened,
    finish: () => act(() => void stores.design.getState().dispatch({ kind: 'setStatus', status: 'finished' })),
    change: () =>
      act(() => {
        const { dispatch } = stores.design.getState();
        const ring = stepCalled(stores, 'Call Ana');
        dispatch({ kind: 'changeStep', step: { ...ring, name: 'Call Ana Ruiz' } });
        dispatch({ kind: 'removeStep', step: stepCalled(stores, 'Note').id, keep: 'next' });
      }),
    changed: () => {
      const { document } = stores.design.getState();
      return document === null ? null : changedSince(document.history);
    },
  };
}

describe('a revision of a finished sequence', () => {
  test('lists what changed since, with old and new by words, and each leads to its step', async () => {
    const { stores, user, finish, change, changed } = openChanges();
    expect(screen.getByText(/^Once this sequence is marked as finished/)).toBeDefined();
    finish();
    expect(screen.getByText(/^Nothing has changed since it was finished on/)).toBeDefined();
    expect(changed()).toBeNull();
    change();
    expect(screen.getByText(/^2 changes since it was finished on/)).toBeDefined();
    expect(rows()).toEqual(['ChangedCall Ana Ruiz Title: Call Anais  Ruiz', 'RemovedNote was after Call Ana']);
    await user.click(within(screen.getByRole('listbox', { name: /^Changes/ })).getByText('Call Ana Ruiz'));
    expect(stores.view.getState().selected).toBe(stepCalled(stores, 'Call Ana Ruiz').id);
  });

  test('goes back to the finished version as one change, which can be undone', async () => {
    const { stores, user, finish, change, changed } = openChanges();
    finish();
    change();
    const made = undoable(stores);
    await user.click(screen.getByRole('button', { name: 'Back to the finished version' }));
    expect(titlesIn(stores)).toEqual(['Call Ana', 'Note']);
    expect(stores.design.getState().document?.history.present.status).toBe('finished');
    expect(undoable(stores)).toBe(made + 1);
    expect(changed()).toBeNull();
    act(() => stores.design.getState().undo());
    expect(titlesIn(stores)).toEqual(['Call Ana Ruiz']);
    expect(changed()?.design.status).toBe('finished');
  });

  test('a finished version that has errors by now comes back as a draft; without one nothing happens', () => {
    const { stores, finish } = openChanges();
    act(() => backToFinished(stores));
    expect(undoable(stores)).toBe(0);
    act(() => void stores.design.getState().dispatch({ kind: 'changeStep', step: { ...stepCalled(stores, 'Note'), name: '' } }));
    finish();
    act(() => {
      stores.design.getState().dispatch({ kind: 'changeStep', step: { ...stepCalled(stores, 'Call Ana'), name: 'Ring' } });
      backToFinished(stores);
    });
    expect(stores.design.getState().document?.history.present.status).toBe('draft');
  });
});
