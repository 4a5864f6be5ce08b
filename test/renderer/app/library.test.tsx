import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { designOf, email } from '../../builders.ts';
import { openApp } from './openApp.tsx';

const names = (): string[] =>
  within(screen.getByRole('table', { name: 'Sequences' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('button')[0]?.textContent ?? '');

const row = (name: string): HTMLElement => screen.getByRole('button', { name });

const three = [designOf('Beta', [email('One')]), designOf('Alpha', []), designOf('Gamma', [email('One'), email('Two')])];

describe('the list', () => {
  test('shows the sample at the first start', async () => {
    await openApp();
    expect(names()).toEqual(['New lead nurturing']);
  });

  test('sorts by a column, and the other way round when it is chosen again', async () => {
    const { user } = await openApp(three);
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Alpha', 'Beta', 'Gamma']);
    await user.click(screen.getByRole('button', { name: 'Name' }));
    expect(names()).toEqual(['Gamma', 'Beta', 'Alpha']);
    await user.click(screen.getByRole('button', { name: 'Steps' }));
    expect(names()).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  test('searches names, and a search without a hit offers all of them again', async () => {
    const { user } = await openApp(three);
    await user.type(screen.getByRole('searchbox', { name: /^Search/ }), 'AMM');
    expect(names()).toEqual(['Gamma']);
    await user.type(screen.getByRole('searchbox', { name: /^Search/ }), 'x');
    await user.click(screen.getByRole('button', { name: 'Show all sequences' }));
    expect(names()).toHaveLength(3);
  });

  test('is one stop of the Tab key; arrows move to another row, and Enter opens it', async () => {
    const { user, studio } = await openApp(three);
    row('Beta').focus();
    await user.keyboard('{Home}{ArrowDown}');
    expect(document.activeElement).toBe(row(names()[1] ?? ''));
    expect(document.querySelectorAll('tbody button[tabindex="0"]')).toHaveLength(2);
    expect(document.querySelectorAll('tbody button[tabindex="-1"]')).toHaveLength(4);
    await user.keyboard('{Enter}');
    expect(studio.stores.view.getState().screen).toBe('designer');
  });
});

describe('deleting', () => {
  test('takes the row away at once, keeps the keyboard in the list, and is undone by its notice', async () => {
    const { user } = await openApp(three);
    row('Alpha').focus();
    await user.keyboard('{Delete}');
    expect(names()).not.toContain('Alpha');
    expect(document.activeElement).not.toBe(document.body);
    await user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(names()).toContain('Alpha');
  });

  test('is undone by Ctrl+Z, last first', async () => {
    const { user } = await openApp(three);
    row('Alpha').focus();
    await user.keyboard('{Delete}');
    row('Beta').focus();
    await user.keyboard('{Delete}{Control>}z{/Control}');
    expect(names()).toEqual(expect.arrayContaining(['Beta', 'Gamma']));
    await user.keyboard('{Control>}z{/Control}');
    expect(names()).toHaveLength(3);
  });

  test('Ctrl+Z in the search field takes back typing, not a deletion', async () => {
    const { user } = await openApp(three);
    row('Alpha').focus();
    await user.keyboard('{Delete}');
    await user.click(screen.getByRole('searchbox', { name: /^Search/ }));
    await user.keyboard('{Control>}z{/Control}');
    expect(names()).not.toContain('Alpha');
  });
});

describe('making sequences', () => {
  test('blank: asks for name and record type, and opens the designer', async () => {
    const { user, studio } = await openApp();
    await user.keyboard('{Control>}n{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'New sequence', hidden: true });
    await user.clear(within(dialog).getByLabelText(/Name/));
    await user.type(within(dialog).getByLabelText(/Name/), 'Won back');
    await user.selectOptions(within(dialog).getByLabelText(/Record type/), 'Contact');
    await user.click(within(dialog).getByText('Create'));
    expect(studio.stores.view.getState().screen).toBe('designer');
    expect(studio.stores.design.getState().document?.history.present).toMatchObject({ name: 'Won back', recordType: 'contact' });
    await waitFor(() => expect(document.activeElement?.closest('main')).not.toBeNull());
  });

  test('from a template: makes a copy under a free name', async () => {
    const { user, studio } = await openApp();
    await user.keyboard('{Control>}{Shift>}n{/Shift}{/Control}');
    await user.click(await screen.findByRole('button', { name: 'Use New lead nurturing' }));
    expect(studio.stores.design.getState().document?.history.present.name).toBe('New lead nurturing (2)');
  });

  test('a copy is a draft with its own id, name and row', async () => {
    const { user, studio } = await openApp([{ ...designOf('Beta', [email('One')]), status: 'finished' }]);
    row('Beta').focus();
    await user.keyboard('{Control>}d{/Control}{Control>}d{/Control}');
    expect(names().sort()).toEqual(['Beta', 'Beta - copy', 'Beta - copy (2)']);
    await waitFor(() => expect(document.activeElement).toBe(row('Beta - copy (2)')));
    const designs = [...studio.stores.library.getState().entries.values()].map(({ design }) => design);
    expect(new Set(designs.map(({ id }) => id)).size).toBe(3);
    expect(designs.map(({ status }) => status)).toEqual(['finished', 'draft', 'draft']);
  });

  test('with nothing in it, the library offers the three ways to begin', async () => {
    const { user } = await openApp([designOf('Beta', [])]);
    row('Beta').focus();
    await user.keyboard('{Delete}');
    expect(screen.getByRole('heading', { name: 'No sequences yet' })).toBeDefined();
    for (const name of ['Start from a template', 'Blank sequence']) expect(screen.getByRole('button', { name })).toBeDefined();
    expect(screen.getAllByRole('button', { name: 'Import' })).toHaveLength(2);
  });
});
