import { act, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openApp } from './openApp.tsx';

test('what the bottom pane shows is remembered', async () => {
  const { studio, user } = await openApp();
  expect(await studio.storage.readLook()).toMatchObject({ bottom: null });
  await user.click(screen.getByRole('button', { name: 'New lead nurturing' }));
  await user.click(screen.getByRole('button', { name: /^History/ }));
  expect(await studio.storage.readLook()).toMatchObject({ bottom: 'history' });
  act(() => studio.stores.view.getState().showBottom(null));
  expect(await studio.storage.readLook()).toMatchObject({ bottom: null });
});

test('undo works after the focus left the field that was typed in, wherever it went (Camunda 4772)', async () => {
  const { studio, user } = await openApp();
  await user.click(screen.getByRole('button', { name: 'New lead nurturing' }));
  const nameNow = () => studio.stores.design.getState().document?.history.present.name;
  const name = screen.getByRole('textbox', { name: 'Name' });
  await user.type(name, '!');
  expect(nameNow()).toBe('New lead nurturing!');
  act(() => name.blur());
  expect(document.activeElement).toBe(document.body);
  await user.keyboard('{Control>}z{/Control}');
  expect(nameNow()).toBe('New lead nurturing');
  await user.click(screen.getByRole('button', { name: /^History/ }));
  await user.keyboard('{Control>}y{/Control}');
  expect(nameNow()).toBe('New lead nurturing!');
});
