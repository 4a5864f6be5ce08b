import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { automatedEmail, designOf, email, wait } from '../../../builders.ts';
import { titlesIn } from '../../openStores.ts';
import { openDesigner } from '../openDesigner.tsx';

const trailing = designOf('Trailing', [wait('Before', 1), automatedEmail('Auto'), wait('Rest', 1)]);

async function open() {
  const opened = openDesigner(trailing);
  await opened.user.click(screen.getByRole('button', { name: /^Problems/ }));
  return opened;
}
const panel = () => within(screen.getByRole('region', { name: /^Problems/ }));
const messages = () => panel().queryAllByRole('button', { name: /^'/ }).length;

test('offers each fix by its name; one click mends, says so, and the keyboard goes to what is left', async () => {
  const { stores, user } = await open();
  await user.click(panel().getByRole('button', { name: 'Fix: Remove the wait' }));
  expect(titlesIn(stores)).toEqual(['Before', 'Auto']);
  expect(stores.view.getState().announcement).toBe('Done: Remove the wait. Left: 1 error.');
  expect(document.activeElement?.textContent).toContain("'Auto' has no template yet.");
  expect(panel().queryByRole('button', { name: /^Fix/ })).toBeNull();
});

test('when nothing is left, the keyboard stays in the list', async () => {
  const { user } = openDesigner(designOf('One', [email('Intro'), wait('Rest', 1)]));
  await user.click(screen.getByRole('button', { name: /^Problems/ }));
  await user.click(panel().getByRole('button', { name: 'Fix: Remove the wait' }));
  expect(document.activeElement?.textContent).toBe('No problems. This sequence can be marked as finished.');
});

test('shows those of the selected step alone, if one is selected', async () => {
  const { user, select } = await open();
  const ofStep = () => panel().getByRole<HTMLInputElement>('radio', { name: 'Selected step' });
  expect(ofStep().disabled).toBe(true);
  expect(messages()).toBe(2);
  select('Rest');
  await user.click(ofStep());
  expect(messages()).toBe(1);
  select('Before');
  expect(panel().getByText('This step has no problems.')).toBeDefined();
});
