import { act, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { nextHit } from '../../../../renderer/designer/find/finding.ts';
import { goToHit } from '../../../../renderer/designer/find/goToHit.ts';
import { call, designOf, email, emailCondition, task } from '../../../builders.ts';
import { stepCalled } from '../../openStores.ts';
import { openDesigner } from '../openDesigner.tsx';

const ring = call('Call Ana');
const design = designOf('Calls', [
  email('Ask Ana'),
  emailCondition('Opened?', {
    results: ['opened'],
    yes: [{ step: { ...ring.step, description: 'About the discovery session' } }],
    no: [task('Write to Bo')],
  }),
]);

const field = (): HTMLElement => screen.getByRole('combobox', { name: 'Find in this sequence' });
const hits = (): readonly (string | null)[] =>
  within(screen.getByRole('listbox', { name: 'Hits' }))
    .queryAllByRole('option')
    .map(({ textContent }) => textContent);

function openFind() {
  const opened = openDesigner(design);
  act(() => opened.stores.view.getState().showBottom('find', 'focus'));
  return { ...opened, selected: () => opened.stores.view.getState().selected };
}

describe('find', () => {
  test('lists each hit with its place as one types, marks the cards, and Enter goes to the step', async () => {
    const { user, stores, selected } = openFind();
    expect(document.activeElement).toBe(field());
    await user.keyboard('discov');
    expect(hits()).toEqual(['Make a phone call, Call AnaDescription: About the discovery session']);
    expect(screen.getByRole('group', { name: /Call Ana.*Found\./ })).toBeDefined();
    expect(screen.queryByRole('group', { name: /Write to Bo.*Found\./ })).toBeNull();
    await user.keyboard('{Enter}');
    expect(selected()).toBe(stepCalled(stores, 'Call Ana').id);
    expect(document.activeElement).toBe(field());
  });

  test('arrow keys walk through the hits, F3 goes to the next one round and round', async () => {
    const { user, stores, selected } = openFind();
    await user.keyboard('Ana');
    expect(hits()).toHaveLength(2);
    expect(screen.getByText('2 found')).toBeDefined();
    await user.keyboard('{ArrowDown}{ArrowDown}{Enter}');
    expect(selected()).toBe(stepCalled(stores, 'Call Ana').id);
    expect(screen.getByText('2 of 2 found')).toBeDefined();
    act(() => goToHit(stores, 1));
    expect(selected()).toBe(stepCalled(stores, 'Ask Ana').id);
    act(() => goToHit(stores, -1));
    expect(selected()).toBe(stepCalled(stores, 'Call Ana').id);
    expect(stores.view.getState().announcement).toBe('Make a phone call, Call Ana. Title: Call Ana');
  });

  test('Escape closes it, takes the marks away and leaves the keyboard at the step that was found', async () => {
    const { user, stores } = openFind();
    await user.keyboard('Bo{Enter}{Escape}');
    expect(stores.view.getState().bottom).toBeNull();
    expect(screen.queryByRole('group', { name: /Found\./ })).toBeNull();
    expect(screen.getByRole('region', { name: 'Canvas' }).contains(document.activeElement)).toBe(true);
  });

  test('says when nothing is found; without a text, going on asks for one', async () => {
    const { user, stores } = openFind();
    await user.keyboard('zebra');
    expect(screen.getByText('Nothing is found.')).toBeDefined();
    act(() => goToHit(stores, 1));
    expect(stores.view.getState().announcement).toBe('"zebra" is not found.');
    await user.clear(field());
    act(() => stores.view.getState().showBottom(null));
    act(() => goToHit(stores, 1));
    expect(document.activeElement).toBe(field());
  });

  test('the next and the previous hit go round and round', () => {
    expect([nextHit(0, -1, 1), nextHit(3, -1, 1), nextHit(3, 2, 1), nextHit(3, -1, -1), nextHit(3, 0, -1)]).toEqual([-1, 0, 0, 2, 2]);
  });
});
