import { act, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openDesign } from '../../../../renderer/app/documents.ts';
import { designOf, email } from '../../../builders.ts';
import { type OpenApp, openApp } from '../openApp.tsx';

const alpha = designOf('Alpha', [email('Say hello'), email('Ask again')]);
const beta = designOf('Beta', [email('Offer help')]);

const fieldOf = (palette: HTMLElement) => within(palette).getByLabelText('Search actions, steps and sequences');

async function searching(app: OpenApp, text: string): Promise<HTMLElement> {
  await app.user.keyboard('{Control>}k{/Control}');
  // By label, and focused by hand: without a layout the kit finds nothing in a dialog to focus, and takes it for hidden.
  const palette = await screen.findByLabelText('Search or run');
  act(() => fieldOf(palette).focus());
  if (text !== '') await app.user.keyboard(text);
  return palette;
}

const optionsIn = (palette: HTMLElement) => [...palette.querySelectorAll('[role="option"]')];
const options = (palette: HTMLElement): readonly string[] => optionsIn(palette).map(({ textContent }) => textContent);

test('Ctrl+K finds an action by some of its letters, and Enter runs it', async () => {
  const app = await openApp([alpha]);
  const palette = await searching(app, 'dark');
  expect(options(palette)[0]).toBe('Dark themeView');
  await app.user.keyboard('{Enter}');
  await waitFor(() => expect(app.studio.stores.view.getState().settings.theme).toBe('dark'));
  expect(screen.queryByLabelText('Search or run')).toBeNull();
});

test('the arrow keys choose another, the field names it, and Escape gives the focus back', async () => {
  const app = await openApp([alpha]);
  const row = screen.getByRole('button', { name: 'Alpha' });
  row.focus();
  const palette = await searching(app, '');
  const field = fieldOf(palette);
  const named = (): string => document.getElementById(field.getAttribute('aria-activedescendant') ?? '')?.textContent ?? '';
  const first = named();
  await app.user.keyboard('{ArrowDown}');
  expect(named()).not.toBe(first);
  await app.user.keyboard('{ArrowUp}{ArrowUp}');
  expect(named()).toBe(options(palette).at(-1));
  await app.user.keyboard('{Escape}');
  await waitFor(() => expect(document.activeElement).toBe(row));
});

test('what cannot be done now is grey, says why and does nothing', async () => {
  const app = await openApp([alpha]);
  const palette = await searching(app, 'redo');
  const option = within(palette).getByText('Redo').closest('[role="option"]') ?? expect.fail('It is not there');
  expect(option.getAttribute('aria-disabled')).toBe('true');
  expect(option.textContent).toContain('There is nothing to redo here');
  await app.user.click(option);
  expect(screen.getByLabelText('Search or run')).toBeDefined();
});

test('what was run last comes first', async () => {
  const app = await openApp([alpha]);
  await searching(app, 'high contrast');
  await app.user.keyboard('{Enter}');
  await waitFor(() => expect(app.studio.stores.view.getState().settings.theme).toBe('highContrast'));
  await searching(app, 'light theme');
  await app.user.keyboard('{Enter}');
  await waitFor(() => expect(app.studio.stores.view.getState().settings.theme).toBe('light'));
  const palette = await searching(app, '');
  expect(
    options(palette)
      .slice(0, 2)
      .map((text) => text.replace(/View.*$/, '')),
  ).toEqual(['Light theme', 'High contrast theme']);
});

test('it opens another sequence and goes to a step of the open one', async () => {
  const app = await openApp([alpha, beta]);
  await searching(app, 'beta');
  await app.user.keyboard('{Enter}');
  await waitFor(() => expect(app.studio.stores.design.getState().document?.history.present.id).toBe(beta.id));
  openDesign(app.studio, alpha.id);
  const palette = await searching(app, 'ask again');
  expect(options(palette)[0]).toBe('Ask againStep');
  await app.user.keyboard('{Enter}');
  await waitFor(() => expect(app.studio.stores.view.getState()).toMatchObject({ screen: 'designer', selected: 'alpha-2' }));
});

test('it says so when nothing is called like that', async () => {
  const app = await openApp([alpha]);
  const palette = await searching(app, 'xyzzy');
  expect(within(palette).getByText('Nothing is called "xyzzy".')).toBeDefined();
  await app.user.keyboard('{Enter}');
  expect(screen.getByLabelText('Search or run')).toBeDefined();
});
