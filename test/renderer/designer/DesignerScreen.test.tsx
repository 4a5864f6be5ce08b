import { act, fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { call, designOf, email, emailCondition, task } from '../../builders.ts';
import { emptyDesign } from '../../gestures.ts';
import { stepCalled, titlesIn, undoable } from '../openStores.ts';
import { enterCanvas, openDesigner } from './openDesigner.tsx';

const short = designOf('Short', [email('Intro'), task('Note')]);
const forked = designOf('Forked', [
  emailCondition('Opened?', { results: ['opened'], yes: [call('Call'), task('Note')], no: [task('Remind')] }),
]);

const title = (): HTMLInputElement => screen.getByRole('textbox', { name: 'Title' });
const button = (name: string | RegExp): HTMLElement => screen.getByRole('button', { name });

describe('adding a step', () => {
  test('an empty sequence offers one large "+"; typing and Enter add, and the title is selected', async () => {
    const { user, stores } = openDesigner(emptyDesign);
    await user.click(button('Add the first step'));
    await user.keyboard('ca{Enter}');
    expect(titlesIn(stores)).toEqual(['Make a phone call']);
    expect(document.activeElement).toBe(title());
    expect([title().selectionStart, title().selectionEnd]).toEqual([0, 'Make a phone call'.length]);
    expect(stores.view.getState().announcement).toBe('Added Phone call at the start. 1 step.');
  });

  test('what cannot stand there says why and is not added', async () => {
    const { user, stores } = openDesigner(emptyDesign);
    await user.click(button('Add the first step'));
    await user.keyboard('advance{Enter}');
    const option = screen.getByRole('option', { name: /Advance to another sequence/ });
    expect(option.textContent).toContain('A sequence cannot start with Advance to another sequence.');
    expect(option.getAttribute('aria-disabled')).toBe('true');
    expect(titlesIn(stores)).toEqual([]);
  });

  test('a condition put between two steps takes what follows to the chosen path', async () => {
    const { user, stores } = openDesigner(short);
    act(() => stores.view.getState().pick({ kind: 'exit', step: stepCalled(stores, 'Intro').id, exit: 'next' }));
    await user.click(await screen.findByRole('radio', { name: 'No path' }));
    await user.click(screen.getByRole('option', { name: 'Email open' }));
    expect(stepCalled(stores, 'Email opened?').exits).toEqual({ yes: null, no: stepCalled(stores, 'Note').id });
  });

  test('Escape closes the picker and gives the keyboard back', async () => {
    const { user, stores } = openDesigner(emptyDesign);
    await user.click(button('Add the first step'));
    await user.keyboard('{Escape}');
    expect(stores.view.getState().picking).toBeNull();
    expect(document.activeElement).toBe(button('Add the first step'));
  });
});

describe('the canvas on the keyboard', () => {
  test('arrow keys select, letters add after the selection, and Enter and F2 lead to the fields', () => {
    const { stores } = openDesigner(short);
    const canvas = enterCanvas();
    fireEvent.keyDown(canvas, { key: 'ArrowDown' });
    expect(stores.view.getState().selected).toBe(stepCalled(stores, 'Intro').id);
    fireEvent.keyDown(canvas, { key: 'w' });
    expect(titlesIn(stores)).toEqual(['Intro', 'Set wait time', 'Note']);
    act(() => stores.view.getState().select(stepCalled(stores, 'Note').id));
    fireEvent.keyDown(canvas, { key: 'F2' });
    expect(document.activeElement).toBe(title());
    fireEvent.keyDown(title(), { key: 'Escape' });
    expect(document.activeElement?.closest('[role="application"]')).toBe(canvas);
  });

  test('single letters mean nothing in a field', async () => {
    const { stores, user, select } = openDesigner(short);
    select('Intro');
    await user.type(title(), ' ptw');
    expect(titlesIn(stores)).toEqual(['Intro ptw', 'Note']);
  });

  test('nothing can be added after an end, and it is said', () => {
    const { stores, select } = openDesigner(
      designOf('End', [email('Intro'), { step: { kind: 'advance', name: 'Over', description: '', target: null } }]),
    );
    select('Over');
    fireEvent.keyDown(enterCanvas(), { key: 'a' });
    expect(stores.view.getState()).toMatchObject({ picking: null, announcement: 'Nothing can follow Over.' });
  });
});

describe('deleting', () => {
  test('Delete asks for the path to keep, with what each choice costs, and gives the keyboard back to the canvas', async () => {
    const { stores, user, select } = openDesigner(forked);
    select('Opened?');
    fireEvent.keyDown(enterCanvas(), { key: 'Delete' });
    const dialog = await screen.findByRole('dialog', { name: 'Delete "Opened?"' });
    const choices = within(dialog).getAllByRole('button');
    expect(choices.map((choice) => choice.textContent)).toEqual([
      'Keep the Yes path deletes 2 steps',
      'Keep the No path deletes 3 steps',
      'Delete both deletes 4 steps',
      'Cancel',
    ]);
    await user.click(within(dialog).getByRole('button', { name: /Keep the No path/ }));
    expect(titlesIn(stores)).toEqual(['Remind']);
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(document.activeElement?.closest('[role="application"]')).not.toBeNull();
  });

  test('a path without steps is not offered', async () => {
    const { select } = openDesigner(designOf('Half', [emailCondition('Opened?', { results: ['opened'], yes: [call('Call')] })]));
    select('Opened?');
    fireEvent.click(button('Delete the step (Delete)'));
    const dialog = await screen.findByRole('dialog', { name: 'Delete "Opened?"' });
    expect(
      within(dialog)
        .getAllByRole('button')
        .map((choice) => choice.textContent),
    ).toEqual(['Keep the Yes path deletes only this step', 'Delete the Yes path too deletes 2 steps', 'Cancel']);
  });
});

describe('fields', () => {
  test('typing in one field is one undo, which is seen in the field at once', async () => {
    const { stores, user, select } = openDesigner(short);
    select('Intro');
    await user.type(title(), ' email');
    expect(titlesIn(stores)).toEqual(['Intro email', 'Note']);
    expect(undoable(stores)).toBe(1);
    act(() => stores.design.getState().undo());
    expect(title().value).toBe('Intro');
  });

  test('coming back to a field begins a new undo', async () => {
    const { stores, user, select } = openDesigner(short);
    select('Intro');
    await user.type(title(), '1');
    await user.click(screen.getByRole('textbox', { name: 'Description' }));
    await user.type(title(), '2');
    expect(undoable(stores)).toBe(2);
  });

  test('with no step selected they are those of the sequence', async () => {
    const { stores, user } = openDesigner(short);
    expect(screen.getByText('2 steps, 0 conditions, 0 waits.')).toBeDefined();
    await user.type(screen.getByRole('textbox', { name: 'Name' }), '!');
    await user.type(screen.getByRole('textbox', { name: 'Tags' }), ' spring {Enter}');
    await user.click(screen.getByRole('checkbox', { name: 'Skip non-working days while waiting' }));
    expect(stores.design.getState().document?.history.present).toMatchObject({
      name: 'Short!',
      tags: ['spring'],
      options: { exitOnReply: false, skipNonWorkingDays: true },
    });
    await user.click(button(/spring/));
    expect(stores.design.getState().document?.history.present.tags).toEqual([]);
  });
});

describe('problems', () => {
  test('are counted, listed worst first, and lead to their step', async () => {
    const { stores, user } = openDesigner(
      designOf('Wrong', [email('Intro'), { step: { kind: 'automatedEmail', name: 'Auto', description: '', template: null } }]),
    );
    await user.click(button(/^Problems/));
    expect(screen.getByRole('heading', { name: /^Errors/ })).toBeDefined();
    await user.click(button(/'Auto' has no template yet/));
    expect(stores.view.getState().selected).toBe(stepCalled(stores, 'Auto').id);
    expect(within(screen.getByRole('group', { name: 'Problems of this step' })).getByText(/'Auto' has no template yet/)).toBeDefined();
  });
});
