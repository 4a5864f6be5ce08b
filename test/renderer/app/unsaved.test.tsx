import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDesign } from '../../../renderer/app/documents.ts';
import type { Saving } from '../../../renderer/state/viewStore.ts';
import { designOf, email } from '../../builders.ts';
import { createHost } from './host.ts';
import { openApp } from './openApp.tsx';

const nowhere: Saving = { kind: 'failed', message: 'The disk is full.', since: 1_779_782_400_000, held: 'nowhere' };
// Without a subject, so that it has an error and could not be exported.
const unfinished = designOf('Beta', [email('')]);

async function openUnsaved(saving = nowhere) {
  const host = createHost('electron');
  const app = await openApp([unfinished], host);
  act(() => openDesign(app.studio, unfinished.id));
  // What the start writes has come to its end: it would say that all is saved.
  await act(() => app.studio.storage.flush());
  act(() => app.studio.stores.view.getState().setSaving(saving));
  return app;
}

const strip = () => screen.queryByRole('region', { name: 'Not saved' });

test('a strip says since when and why, stays until it is saved, and says when it is', async () => {
  const { studio } = await openUnsaved();
  const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'short' }).format(1_779_782_400_000);
  expect(strip()?.textContent).toContain(`Not saved since ${time}. The disk is full.`);
  act(() => studio.stores.view.getState().setSaving({ kind: 'saved', at: 1 }));
  expect(strip()).toBeNull();
  expect(studio.stores.view.getState().announcement).toBe('Everything is saved again.');
});

test('what one copy holds is no alarm', async () => {
  await openUnsaved({ ...nowhere, held: 'inOneCopy', message: 'It is missing in the vault: The disk is full.' });
  expect(strip()?.textContent).toMatch(/Saved in one of two places since .*Nothing is lost/);
});

test('a copy can be taken elsewhere, also of a sequence with errors', async () => {
  const { user, host } = await openUnsaved();
  await user.click(within(strip() ?? document.body).getByRole('button', { name: 'Save a copy to a file' }));
  await waitFor(() => expect(host.saved).toHaveLength(1));
  expect(host.saved[0]?.suggestedName).toBe('beta.sequence.json');
});

test('"Try again" writes at once', async () => {
  const { user, studio } = await openUnsaved();
  act(() => studio.storage.mark(unfinished.id, 'pinned', true));
  act(() => studio.stores.view.getState().setSaving(nowhere));
  await user.click(within(strip() ?? document.body).getByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(studio.stores.view.getState().saving.kind).toBe('saved'));
});

test('closing asks, holds the window meanwhile, and closes only when told to', async () => {
  const { user, host } = await openUnsaved();
  act(() => host.says({ kind: 'closeRequested' }));
  const dialog = await screen.findByRole('dialog', { name: 'Close without saving?' });
  expect(host.held).toBe(1);
  await user.click(within(dialog).getByRole('button', { name: 'Keep open' }));
  expect(host.closed).toBe(false);
  act(() => host.says({ kind: 'closeRequested' }));
  await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close anyway' }));
  await waitFor(() => expect(host.closed).toBe(true));
});
