import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { call, designOf, email, emailCondition, task } from '../../builders.ts';
import { openSimulator } from './openSimulator.tsx';

const welcome = designOf('Welcome', [
  email('Introduce'),
  emailCondition('Opened?', { results: ['opened'], days: 2, yes: [call('Call')], no: [task('Look')] }),
]);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

/** The email was opened, and the playhead stands before that. */
async function inThePast() {
  const opened = openSimulator(welcome);
  await opened.user.click(button('Start'));
  await opened.user.keyboard('1');
  await opened.user.click(button('Email opened'));
  const { run } = opened.stores.run.getState();
  const place = run?.trace.findIndex(({ event }) => event.kind === 'customer') ?? 0;
  act(() => opened.stores.run.getState().moveTo(place));
  return opened;
}

test('acting in the past asks, keeps both ways, and they can be switched and compared', async () => {
  const { user, stores } = await inThePast();
  await user.click(button('Replied'));
  const dialog = screen.getByRole('alertdialog', { name: 'This changes the past' });
  expect(within(dialog).getByText(/1 event had been made to happen in "First run"/)).toBeDefined();
  await user.click(within(dialog).getByRole('button', { name: 'Keep as a new branch' }));
  expect(stores.run.getState().leads[0]?.branches).toHaveLength(2);

  await user.click(screen.getByRole('tab', { name: 'Branches' }));
  await user.click(button('Compare with First run'));
  const table = await screen.findByRole('table', { name: 'What differs' });
  expect(within(table).getAllByText(/The customer replies/).length).toBeGreaterThan(0);
  expect(within(table).getAllByText(/The customer opens/).length).toBeGreaterThan(0);
  await user.click(button('Close'));

  await user.click(button('Switch to First run'));
  expect(stores.run.getState().leads[0]?.current).toBe(1);
  expect(document.activeElement).not.toBe(document.body);
});

test('the rest can be replaced, or nothing done at all', async () => {
  const { user, stores } = await inThePast();
  const { run } = stores.run.getState();
  await user.click(button('Replied'));
  await user.click(button('Cancel'));
  expect(stores.run.getState().run).toBe(run);
  await user.click(button('Replied'));
  await user.click(button('Replace the rest'));
  expect(stores.run.getState().leads[0]?.branches).toHaveLength(1);
  expect(stores.run.getState().scenario?.stimuli.map(({ kind }) => kind)).toEqual(['complete', 'replied']);
});

test('what would have led elsewhere can be tried', async () => {
  const { user, stores } = await inThePast();
  act(() => stores.run.getState().moveTo(99));
  await user.click(button(/^Why\? "Opened\?" is Yes/));
  await user.click(button('Try this as a new branch'));
  const judged = stores.run
    .getState()
    .run?.trace.filter(({ event }) => event.kind === 'judged')
    .at(-1);
  expect(judged?.text).toContain('is No');
});

test('a moment is marked and returned to', async () => {
  const { user, stores } = await inThePast();
  const { playhead } = stores.run.getState();
  await user.click(screen.getByRole('tab', { name: 'Branches' }));
  await user.click(button('Mark this moment'));
  const name = await screen.findByRole('textbox', { name: /Name/ });
  await user.clear(name);
  await user.type(name, 'Before{Enter}');
  act(() => stores.run.getState().moveTo(99));
  await user.click(button('Return to Before'));
  expect(stores.run.getState().playhead).toBe(playhead);
});

test('after Stop the last run can be gone on with', async () => {
  const { user, stores } = await inThePast();
  await user.click(button('Stop'));
  await user.click(button('Go on with it'));
  expect(stores.run.getState().run).not.toBeNull();
});
