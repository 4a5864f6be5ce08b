import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { designOf, email, task } from '../../../builders.ts';
import { titlesIn, undoable } from '../../openStores.ts';
import { openDesigner } from '../openDesigner.tsx';

const short = designOf('Short', [email('Intro'), task('Note')]);

const list = (): HTMLElement => screen.getByRole('listbox', { name: /^History/ });
const rows = (): readonly (string | null)[] =>
  within(list())
    .getAllByRole('option')
    .map(({ textContent }) => textContent);
const present = (): string | null | undefined =>
  within(list())
    .getAllByRole('option')
    .find((option) => option.getAttribute('aria-selected') === 'true')?.textContent;

async function openHistory() {
  const opened = openDesigner(short);
  const { user, select } = opened;
  select('Intro');
  await user.type(screen.getByRole('textbox', { name: 'Title' }), 'duction');
  select('Note');
  await user.click(screen.getByRole('button', { name: /^Delete the step/ }));
  await user.click(screen.getByRole('button', { name: /^History/ }));
  return opened;
}

describe('the history list', () => {
  test('names every change with its time and marks the present; typing is one entry, and selecting is none', async () => {
    await openHistory();
    expect(rows()).toEqual(['Delete "Note"now herejust now', 'Rename "Intro" to "Introduction"just now', 'The beginning']);
    expect(present()).toContain('Delete "Note"');
  });

  test('a click jumps; what was undone stays in the list and can be jumped to again', async () => {
    const { stores, user } = await openHistory();
    await user.click(within(list()).getByText('The beginning'));
    expect(titlesIn(stores)).toEqual(['Intro', 'Note']);
    expect(rows()[0]).toBe('Delete "Note"undonejust now');
    expect(present()).toContain('The beginning');
    expect(stores.view.getState().announcement).toBe('Now at: The beginning.');
    await user.click(within(list()).getByText('Rename "Intro" to "Introduction"'));
    expect(titlesIn(stores)).toEqual(['Introduction', 'Note']);
    expect(undoable(stores)).toBe(1);
  });

  test('by keys: arrows walk the list, which is one tab stop, and Enter jumps', async () => {
    const { stores } = await openHistory();
    act(() => list().focus());
    fireEvent.keyDown(list(), { key: 'ArrowDown' });
    const named = list().getAttribute('aria-activedescendant') ?? '';
    expect(document.getElementById(named)?.textContent).toContain('Rename "Intro"');
    fireEvent.keyDown(list(), { key: 'Enter' });
    expect(titlesIn(stores)).toEqual(['Introduction', 'Note']);
    fireEvent.keyDown(list(), { key: 'End' });
    fireEvent.keyDown(list(), { key: 'Enter' });
    expect(titlesIn(stores)).toEqual(['Intro', 'Note']);
  });

  test('Escape gives the keyboard back to the canvas', async () => {
    await openHistory();
    act(() => list().focus());
    fireEvent.keyDown(list(), { key: 'Escape' });
    expect(screen.getByRole('region', { name: 'Canvas' }).contains(document.activeElement)).toBe(true);
  });
});
