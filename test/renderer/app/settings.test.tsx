import { screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDesign } from '../../../renderer/app/documents.ts';
import { defaultSettings } from '../../../renderer/state/settings.ts';
import { designOf, email } from '../../builders.ts';
import { createHost } from './host.ts';
import { type OpenApp, openApp } from './openApp.tsx';

const design = designOf('Alpha', [email('Say hello')]);

async function settingsOf({ user }: OpenApp) {
  await user.keyboard('{Control>},{/Control}');
  return within(await screen.findByRole('dialog', { name: 'Settings' }));
}

const now = ({ studio }: OpenApp) => studio.stores.view.getState().settings;

test('a choice applies at once, is kept, and can be put back', async () => {
  const app = await openApp([design], createHost('electron'));
  const dialog = await settingsOf(app);
  await app.user.click(dialog.getByRole('radio', { name: 'Reduced' }));
  expect(document.documentElement.dataset.motion).toBe('reduced');
  await waitFor(async () => expect(await app.studio.storage.readSettings()).toEqual({ ...defaultSettings, motion: 'reduced' }));
  const reset = dialog.getByLabelText('Reset motion');
  await app.user.click(reset);
  expect(now(app).motion).toBe('system');
  expect(reset.getAttribute('aria-disabled')).toBe('true');
  expect(document.activeElement).toBe(reset);
  await app.user.click(dialog.getByRole('radio', { name: 'High contrast' }));
  expect(now(app)).toEqual({ ...defaultSettings, theme: 'highContrast' });
});

test('everything grows and shrinks by keys, as far as it goes', async () => {
  const app = await openApp([design], createHost('electron'));
  await app.user.keyboard('{Control>}{Shift>}[Equal]{/Shift}{/Control}');
  expect([now(app).size, app.host.size]).toEqual([110, 110]);
  for (let presses = 0; presses < 9; presses++) await app.user.keyboard('{Control>}{Shift>}[Equal]{/Shift}{/Control}');
  expect(now(app).size).toBe(200);
  for (let presses = 0; presses < 9; presses++) await app.user.keyboard('{Control>}{Shift>}[Minus]{/Shift}{/Control}');
  expect(now(app).size).toBe(80);
  await app.user.keyboard('{Control>}{Shift>}[Digit0]{/Shift}{/Control}');
  expect(now(app)).toEqual(defaultSettings);
});

test('in a browser the size is the browser’s business', async () => {
  const app = await openApp([design], createHost('browser'));
  await app.user.keyboard('{Control>}{Shift>}[Equal]{/Shift}{/Control}');
  expect(app.host.size).toBe(100);
  const dialog = await settingsOf(app);
  expect(dialog.queryByRole('combobox', { name: 'Size' })).toBeNull();
});

test('single keys can be switched off: letters, digits and signs then do nothing, other keys still do', async () => {
  const app = await openApp([design]);
  const dialog = await settingsOf(app);
  await app.user.click(dialog.getByRole('switch', { name: 'Single keys' }));
  await app.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await app.user.keyboard('?');
  expect(screen.queryByRole('dialog')).toBeNull();
  openDesign(app.studio, design.id);
  const canvas = await screen.findByRole('application');
  canvas.focus();
  await app.user.keyboard('ept');
  expect(Object.keys(app.studio.stores.design.getState().document?.history.present.sequence.steps ?? {})).toHaveLength(1);
  await app.user.keyboard('{F1}');
  expect((await screen.findAllByText('Keyboard shortcuts')).length).toBeGreaterThan(0);
});
