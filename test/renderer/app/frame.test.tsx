import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openDesign } from '../../../renderer/app/documents.ts';
import type { Saving } from '../../../renderer/state/viewStore.ts';
import type { Edit } from '../../../shared/edit/edit.ts';
import type { Design } from '../../../shared/model/design.ts';
import { designOf, email } from '../../builders.ts';
import type { Host } from './host.ts';
import { type OpenApp, openApp } from './openApp.tsx';

const design = designOf('Beta', [email('One')]);

const rename = ({ description, recordType, tags, options }: Design, name: string): Edit => ({
  kind: 'changeDetails',
  details: { name, description, recordType, tags, options },
});

const diskFull: Saving = { kind: 'failed', message: 'The disk is full.', since: 1_779_782_400_000, held: 'nowhere' };

async function openBeta(given = design): Promise<OpenApp> {
  const app = await openApp([given]);
  act(() => openDesign(app.studio, given.id));
  return app;
}

const itemOf = (host: Host, id: string) =>
  host.menus.flatMap(({ items }) => items).find((item) => item.kind === 'action' && item.id === id);

test('the host gets the table of actions, as it stands at each moment', async () => {
  const { host, studio } = await openBeta();
  expect(host.menus.map(({ label }) => label)).toEqual(['File', 'Edit', 'Sequence', 'Simulate', 'Scenarios', 'View', 'Library', 'Help']);
  expect(itemOf(host, 'undo')).toMatchObject({ label: 'Undo', keys: 'Ctrl+Z', enabled: false });
  act(() => void studio.stores.design.getState().dispatch(rename(design, 'Gamma')));
  await waitFor(() => expect(itemOf(host, 'undo')).toMatchObject({ label: 'Undo Rename to "Gamma"', enabled: true }));
});

test('an action of the native menu is the same action', async () => {
  const { host, studio } = await openBeta();
  act(() => host.says({ kind: 'action', id: 'simulate' }));
  expect(studio.stores.view.getState().screen).toBe('simulator');
});

test('closing waits until everything is written', async () => {
  const { host, studio } = await openBeta();
  act(() => void studio.stores.design.getState().dispatch(rename(design, 'Gamma')));
  act(() => host.says({ kind: 'closeRequested' }));
  await waitFor(() => expect(host.closed).toBe(true));
  expect(studio.stores.view.getState().saving).toMatchObject({ kind: 'saved' });
});

describe('the title bar', () => {
  test('undoes and redoes, saying what', async () => {
    const { studio, user } = await openBeta();
    act(() => void studio.stores.design.getState().dispatch(rename(design, 'Gamma')));
    const bar = within(screen.getByRole('banner'));
    await user.click(bar.getByRole('button', { name: 'Undo Rename to "Gamma" (Ctrl+Z)' }));
    expect(bar.getByRole('heading', { name: 'Beta' })).toBeDefined();
    await user.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
    expect(bar.getByRole('heading', { name: 'Gamma' })).toBeDefined();
    expect(screen.getByText('Redone: Rename to "Gamma".')).toBeDefined();
  });

  test('marks a sequence without errors as finished, and as a draft again', async () => {
    const { studio, user } = await openBeta();
    const bar = within(screen.getByRole('banner'));
    await user.click(bar.getByRole('button', { name: 'Draft' }));
    await user.click(screen.getByRole('menuitem', { name: 'Mark as finished' }));
    expect(studio.stores.design.getState().document?.history.present.status).toBe('finished');
    await user.click(bar.getByRole('button', { name: 'Finished' }));
    await user.click(screen.getByRole('menuitem', { name: 'Back to draft' }));
    expect(studio.stores.design.getState().document?.history.present.status).toBe('draft');
  });

  test('refuses to finish a sequence with errors, and says why', async () => {
    const { studio, host } = await openBeta(designOf('Empty', []));
    act(() => host.says({ kind: 'action', id: 'finish' }));
    expect(await screen.findByRole('dialog', { name: 'This sequence cannot be marked as finished yet' })).toBeDefined();
    expect(studio.stores.design.getState().document?.history.present.status).toBe('draft');
  });

  test('says when something could not be saved, and why', async () => {
    const { studio } = await openBeta();
    act(() => studio.stores.view.getState().setSaving(diskFull));
    expect(screen.getByText('Could not save')).toBeDefined();
    expect(screen.getByRole('alert').textContent).toContain('The disk is full.');
  });
});

describe('keys', () => {
  test('Ctrl+1 and Ctrl+2 change the screen, Ctrl+Shift+L goes back to the row of the sequence', async () => {
    const { studio, user } = await openBeta();
    await user.keyboard('{Control>}2{/Control}');
    expect(studio.stores.view.getState().screen).toBe('simulator');
    await user.keyboard('{Control>}1{/Control}');
    expect(studio.stores.view.getState().screen).toBe('designer');
    await user.keyboard('{Control>}{Shift>}l{/Shift}{/Control}');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Beta' }));
  });

  test('F8 goes to the next step with a problem and says what it is', async () => {
    const { studio, user } = await openBeta(designOf('Two', [email(''), email('Good'), email('')]));
    await user.keyboard('{F8}');
    expect(studio.stores.view.getState().selected).toBe('two-1');
    await user.keyboard('{F8}');
    expect(studio.stores.view.getState().selected).toBe('two-3');
    await user.keyboard('{Shift>}{F8}{/Shift}');
    expect(studio.stores.view.getState().selected).toBe('two-1');
    expect(studio.stores.view.getState().announcement).not.toBe('');
  });

  test('"?" opens the keyboard sheet, but is text in a field; Escape closes it and the focus returns', async () => {
    const { user } = await openApp([design]);
    const search = screen.getByRole('searchbox', { name: /^Search/ });
    await user.type(search, 'B?');
    expect(screen.queryByRole('dialog')).toBeNull();
    await user.clear(search);
    screen.getByRole('button', { name: 'Beta' }).focus();
    await user.keyboard('?');
    const dialog = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    expect(within(dialog).getByText('Redo').closest('tr')?.textContent).toBe('RedoCtrl+Shift+Z or Ctrl+Y');
    await user.keyboard('{Escape}');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Beta' }));
  });

  test('a dialog has the keyboard to itself', async () => {
    const { user, studio } = await openBeta();
    await user.keyboard('{F1}');
    await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
    await user.keyboard('{Control>}2{/Control}');
    expect(studio.stores.view.getState().screen).toBe('designer');
  });

  test('F6 walks the panes and comes round again', async () => {
    const { user } = await openApp([design]);
    screen.getByRole('searchbox', { name: /^Search/ }).focus();
    await user.keyboard('{F6}');
    const first = document.activeElement;
    expect(first?.closest('header')).not.toBeNull();
    await user.keyboard('{F6}');
    expect(document.activeElement?.closest('main')).not.toBeNull();
    await user.keyboard('{Shift>}{F6}{/Shift}');
    expect(document.activeElement).toBe(first);
  });
});

test('a chosen theme shows at once and is kept', async () => {
  const { user, studio } = await openApp();
  await user.click(screen.getByRole('button', { name: 'Theme' }));
  await user.click(screen.getByRole('menuitemradio', { name: 'Dark theme' }));
  expect(studio.stores.view.getState().settings.theme).toBe('dark');
  await waitFor(async () => expect((await studio.storage.readSettings()).theme).toBe('dark'));
});

test('a bug that takes the screen leaves a way back instead of nothing', async () => {
  const { studio } = await openApp();
  act(() => studio.frame.getState().fail(new Error('The store is gone')));
  expect(screen.getByRole('heading', { name: 'Something went wrong' })).toBeDefined();
  expect(await screen.findByText('Your work is saved up to your last change. Reload to go on from there.')).toBeDefined();
  act(() => studio.stores.view.getState().setSaving(diskFull));
  expect(screen.getByText(/^Your last changes could not be saved: The disk is full\./)).toBeDefined();
  expect(screen.getByRole('button', { name: 'Reload' })).toBeDefined();
  expect(screen.getByRole('textbox', { name: 'Details' }).textContent).toContain('The store is gone');
});
