import { act, fireEvent, render, screen } from '@testing-library/react';
import fc from 'fast-check';
import { useState } from 'react';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { OpenIssuesProvider } from '../../../../renderer/designer/openIssues.tsx';
import { Outline } from '../../../../renderer/designer/outline/Outline.tsx';
import { type OutlineRow, rowsOf } from '../../../../renderer/designer/outline/rows.ts';
import { type Stores, StoresProvider, useDesign, useView } from '../../../../renderer/state/stores.tsx';
import { useNames } from '../../../../renderer/state/words.ts';
import { StudioTheme } from '../../../../renderer/ui/StudioTheme.tsx';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../../shared/model/design.ts';
import { advance, call, designOf, email, emailCondition, linkedIn, task } from '../../../builders.ts';
import { emptyDesign } from '../../../gestures.ts';
import { sequenceOfAnySize } from '../../../sequences.ts';
import { stepCalled, storesWith, titlesIn, undoable } from '../../openStores.ts';

function Here({ inspect }: { readonly inspect: () => void }) {
  const design = useDesign((state) => state.document?.history.present ?? null);
  const selected = useView((state) => state.selected);
  const [line, setLine] = useState<OutlineRow | null>(null);
  const names = useNames();
  if (design === null) return null;
  const { sequence } = design;
  const shown = selected !== null && selected in sequence.steps ? selected : null;
  const given = { sequence, names, selected: shown, line, onLine: setLine, onInspect: inspect };
  return <Outline ref={() => undefined} {...given} />;
}

function open(design: Design) {
  const stores: Stores = storesWith(design);
  const inspect = vi.fn();
  const { unmount } = render(
    <StoresProvider stores={stores}>
      <StudioTheme theme="light">
        <OpenIssuesProvider>
          <Here inspect={inspect} />
        </OpenIssuesProvider>
      </StudioTheme>
    </StoresProvider>,
  );
  const tree = screen.getByRole('tree', { name: 'Outline' });
  act(() => tree.focus());
  return { stores, inspect, unmount, tree, press: (key: string) => fireEvent.keyDown(tree, { key }) };
}

const lines = (): readonly HTMLElement[] => screen.queryAllByRole('treeitem');
const active = (): string | null => screen.getByRole('treeitem', { selected: true }).getAttribute('aria-label');
const forked = designOf('Forked', [
  email('Intro'),
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call')], no: [task('Note')] }),
]);

beforeAll(() => {
  Element.prototype.scrollIntoView = () => undefined;
});

test('the document says of every line what the model says, whatever the size', () => {
  fc.assert(
    fc.property(sequenceOfAnySize, (sequence) => {
      const { unmount } = open({ ...emptyDesign, sequence });
      const names = { catalog: standardCatalog, recordType: 'lead', designName: () => undefined };
      const model = rowsOf(sequence, { names, issues: [], collapsed: new Set(), filter: '' });
      const told = lines().map((line) => ({
        name: line.getAttribute('aria-label')?.replace(/ \d+ problems?\.$/, ''),
        level: Number(line.getAttribute('aria-level')),
        position: Number(line.getAttribute('aria-posinset')),
        size: Number(line.getAttribute('aria-setsize')),
        expanded: line.getAttribute('aria-expanded'),
      }));
      unmount();
      expect(told).toEqual(
        model.map(({ label, level, position, size, expanded }) => ({
          name: label,
          level,
          position,
          size,
          expanded: expanded === null ? null : String(expanded),
        })),
      );
    }),
    { numRuns: 4 },
  );
});

describe('on the keyboard', () => {
  test('the selection goes with the line, and the line with the selection', () => {
    const { stores, press } = open(forked);
    press('ArrowDown');
    expect(stores.view.getState().selected).toBe(stepCalled(stores, 'Intro').id);
    act(() => stores.view.getState().select(stepCalled(stores, 'Note').id));
    expect(active()).toBe('Task, Note.');
    press('ArrowUp');
    expect(active()).toBe('No path, 1 step, of Opened?');
    expect(stores.view.getState().selected).toBe(stepCalled(stores, 'Opened?').id);
  });

  test('a letter adds where the line says, and the title is typed in the line as one undo', () => {
    const { stores, press, tree } = open(forked);
    act(() => stores.view.getState().select(stepCalled(stores, 'Call').id));
    press('ArrowDown');
    press('p');
    const field = screen.getByRole('textbox', { name: 'New title' });
    expect(document.activeElement).toBe(field);
    for (const value of ['R', 'Ring']) fireEvent.change(field, { target: { value } });
    fireEvent.keyDown(field, { key: 'Enter' });
    expect(titlesIn(stores)).toEqual(['Intro', 'Opened?', 'Call', 'Ring', 'Note']);
    expect(undoable(stores)).toBe(2);
    expect(document.activeElement).toBe(tree);
    expect(active()).toBe('Phone call, Ring.');
  });

  test('undo while a title is typed leaves the keyboard in the outline', () => {
    const { stores, press, tree } = open(forked);
    press('t');
    expect(document.activeElement).not.toBe(tree);
    act(() => stores.design.getState().undo());
    expect(screen.queryByRole('textbox', { name: 'New title' })).toBeNull();
    expect(document.activeElement).toBe(tree);
  });

  test('a branch closes and opens, and opens by itself for what is selected in it', () => {
    const { stores, press } = open(forked);
    act(() => stores.view.getState().select(stepCalled(stores, 'Opened?').id));
    press('ArrowLeft');
    expect(lines()).toHaveLength(3);
    act(() => stores.view.getState().select(stepCalled(stores, 'Note').id));
    expect(lines()).toHaveLength(7);
  });

  test('a LinkedIn step is called by what is done there, so its title is not typed', () => {
    const { press, inspect } = open(designOf('Social', [linkedIn('Connect')]));
    press('ArrowDown');
    press('F2');
    expect(screen.queryByRole('textbox', { name: 'New title' })).toBeNull();
    expect(inspect).toHaveBeenCalledOnce();
  });

  test('paths are not deleted, and what nothing can follow says so', () => {
    const { stores, press } = open(designOf('End', [emailCondition('Opened?', { results: [], yes: [] }), advance('Over', null)]));
    press('ArrowDown');
    press('ArrowDown');
    press('Delete');
    expect(stores.view.getState().announcement).toBe('Only steps can be deleted.');
    act(() => stores.view.getState().select(stepCalled(stores, 'Over').id));
    press('a');
    expect(stores.view.getState()).toMatchObject({ picking: null, announcement: 'Nothing can follow Over.' });
  });
});

test('the filter shows hits and what leads to them, and says how many', () => {
  const { stores } = open(forked);
  const field = screen.getByRole('searchbox', { name: 'Filter the outline' });
  fireEvent.change(field, { target: { value: 'note' } });
  expect(lines().map((line) => line.getAttribute('aria-label'))).toEqual([
    'Email condition, Opened? opened within 0 hours.',
    'No path, 1 step, of Opened?',
    'Task, Note.',
  ]);
  expect(screen.queryAllByRole('treeitem', { selected: true })).toEqual([]);
  fireEvent.keyDown(field, { key: 'ArrowDown' });
  expect(active()).toBe('Task, Note.');
  fireEvent.change(field, { target: { value: 'nowhere' } });
  expect(stores.view.getState().announcement).toBe('No step is called so.');
});
