import { screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { call, designOf, email, wait } from '../../builders.ts';
import { openSimulator } from './openSimulator.tsx';

const welcome = designOf('Welcome', [email('Introduce'), wait('Pause', 2), call('Ring')]);
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

test('several records are simulated on one clock, and the work queue leads to each', async () => {
  const { user, stores } = openSimulator(welcome);
  await user.click(button('Add another record'));
  await user.click(button('Add another record'));
  await user.click(button('Start'));
  expect(stores.run.getState().leads).toHaveLength(3);

  await user.click(button('Complete'));
  await user.click(screen.getByRole('tab', { name: 'Work queue' }));
  const queue = within(screen.getByRole('region', { name: 'Work queue' }));
  expect(queue.getByRole('list', { name: 'Today (2)' })).toBeDefined();
  expect(queue.getByRole('list', { name: 'Nothing to do now (1)' })).toBeDefined();

  await user.click(queue.getByRole('button', { name: /Ben Okafor/ }));
  expect(screen.getByRole('heading', { name: /^Simulating Ben Okafor/ })).toBeDefined();
  expect(stores.view.getState().announcement).toContain('Ben Okafor is shown.');

  await user.click(button('+1 day'));
  expect(queue.getByRole('list', { name: 'Overdue (2)' })).toBeDefined();
  await user.selectOptions(queue.getByRole('combobox', { name: 'Show' }), 'Email');
  expect(queue.queryByText(/Ana Ruiz/)).toBeNull();
});
