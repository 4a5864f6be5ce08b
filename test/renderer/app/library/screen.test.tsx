import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Design } from '../../../../shared/model/design.ts';
import { advance, call, designOf, email } from '../../../builders.ts';
import { type OpenApp, openApp } from '../openApp.tsx';

const namesIn = (table: string): string[] =>
  within(screen.getByRole('table', { name: table }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => within(row).getAllByRole('button')[0]?.textContent ?? '');

const tagged = (design: Design, ...tags: string[]): Design => ({ ...design, tags });
const three = [
  tagged(designOf('Alpha', [email('Say hello'), call('Discovery call')]), 'spring'),
  tagged({ ...designOf('Beta', [advance('Go on', 'alpha')]), recordType: 'contact' }, 'autumn'),
  designOf('Gamma', []),
];

const row = (name: string): HTMLElement => screen.getByRole('button', { name });
const shelfOf = ({ studio }: OpenApp, name: string) =>
  [...studio.stores.library.getState().entries.values()].find(({ design }) => design.name === name)?.shelf;
const designIn = ({ studio }: OpenApp, name: string) =>
  [...studio.stores.library.getState().entries.values()].find(({ design }) => design.name === name)?.design;

describe('searching', () => {
  test('finds steps and says where; nothing found offers the archive', async () => {
    const app = await openApp(three);
    row('Beta').focus();
    await app.user.keyboard('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    await app.user.keyboard('discovery');
    expect(namesIn('Sequences')).toEqual(['Alpha']);
    expect(screen.getByText('step: Discovery call')).toBeDefined();
    await app.user.clear(screen.getByRole('searchbox'));
    await app.user.click(screen.getByRole('button', { name: 'Actions for Alpha' }));
    await app.user.click(screen.getByRole('menuitem', { name: 'Archive' }));
    await app.user.type(screen.getByRole('searchbox'), 'discovery');
    await app.user.click(await screen.findByRole('button', { name: '1 sequence in the archive' }));
    expect(namesIn('Archived sequences')).toEqual(['Alpha']);
  });

  test('filters are chips, which are taken back one by one', async () => {
    const { user } = await openApp(three);
    await user.click(screen.getByRole('button', { name: 'Filter' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'Contact' }));
    await user.click(screen.getByRole('menuitemcheckbox', { name: 'autumn' }));
    await user.keyboard('{Escape}');
    expect(namesIn('Sequences')).toEqual(['Beta']);
    await user.click(screen.getByRole('button', { name: /^Tag: autumn/ }));
    await user.click(screen.getByRole('button', { name: /^Record type: Contact/ }));
    expect(namesIn('Sequences')).toHaveLength(3);
  });
});

describe('the keyboard', () => {
  test('F2 renames in place; Escape leaves the name, and the focus returns to it', async () => {
    const app = await openApp(three);
    row('Alpha').focus();
    await app.user.keyboard('{F2}Delta{Enter}');
    expect(designIn(app, 'Delta')).toBeDefined();
    await waitFor(() => expect(document.activeElement).toBe(row('Delta')));
    await app.user.keyboard('{F2}Other{Escape}');
    expect(designIn(app, 'Other')).toBeUndefined();
    await waitFor(() => expect(document.activeElement).toBe(row('Delta')));
  });

  test('Space selects; Delete and Ctrl+A mean the whole selection', async () => {
    const app = await openApp(three);
    row('Alpha').focus();
    await app.user.keyboard(' ');
    expect(screen.getByText('1 selected')).toBeDefined();
    expect(app.studio.stores.view.getState().screen).toBe('library');
    await app.user.keyboard('{Control>}a{/Control}{Delete}');
    expect(screen.getByRole('heading', { name: 'No sequences yet' })).toBeDefined();
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(namesIn('Sequences')).toHaveLength(3);
  });

  test('Delete on a row outside of the selection means that row alone', async () => {
    const app = await openApp(three);
    row('Alpha').focus();
    await app.user.keyboard(' ');
    row('Gamma').focus();
    await app.user.keyboard('{Delete}');
    expect(namesIn('Sequences').sort()).toEqual(['Alpha', 'Beta']);
  });
});

describe('tags', () => {
  test('are given to several at once; what only some have stays as it is', async () => {
    const app = await openApp(three);
    await app.user.click(screen.getByRole('checkbox', { name: 'Select all' }));
    await app.user.click(within(screen.getByRole('toolbar', { name: 'Selected sequences' })).getByRole('button', { name: 'Tags…' }));
    const dialog = await screen.findByRole('dialog', { name: 'Tags of 3 sequences', hidden: true });
    await app.user.type(within(dialog).getByLabelText('New tag'), 'emea');
    await app.user.click(within(dialog).getByText('Save'));
    expect(['Alpha', 'Beta', 'Gamma'].map((name) => designIn(app, name)?.tags)).toEqual([['spring', 'emea'], ['autumn', 'emea'], ['emea']]);
  });
});

describe('the bin', () => {
  test('deleting a sequence that is used says so; for ever is asked for first', async () => {
    const app = await openApp(three);
    row('Alpha').focus();
    await app.user.keyboard('{Delete}');
    expect(screen.getByText(/"Beta" advances to it/)).toBeDefined();
    await app.user.click(screen.getByRole('tab', { name: /^Bin/ }));
    expect(namesIn('Deleted sequences')).toEqual(['Alpha']);
    row('Alpha').focus();
    await app.user.keyboard('{Delete}');
    const dialog = await screen.findByRole('dialog', { name: 'Delete "Alpha" for ever?', hidden: true });
    await app.user.click(within(dialog).getByText('Delete for ever'));
    expect(designIn(app, 'Alpha')).toBeUndefined();
    expect(screen.getByRole('heading', { name: 'The bin is empty' })).toBeDefined();
  });

  test('what lies in it is not opened, but restored', async () => {
    const app = await openApp(three);
    row('Gamma').focus();
    await app.user.keyboard('{Delete}');
    await app.user.click(screen.getByRole('tab', { name: /^Bin/ }));
    await app.user.click(row('Gamma'));
    expect(app.studio.stores.view.getState().screen).toBe('library');
    await app.user.click(screen.getByRole('button', { name: 'Restore and open' }));
    expect(shelfOf(app, 'Gamma')?.deletedAt).toBeNull();
    expect(app.studio.stores.view.getState().screen).toBe('designer');
  });
});

test('duplicate copies and never moves: the original keeps its steps, its id and its place (Twine 1482)', async () => {
  const app = await openApp(three);
  const before = designIn(app, 'Alpha');
  row('Alpha').focus();
  await app.user.keyboard('{Control>}d{/Control}');
  expect(designIn(app, 'Alpha')).toBe(before);
  expect(designIn(app, 'Alpha - copy')?.sequence).toEqual(before?.sequence);
  expect(designIn(app, 'Alpha - copy')?.id).not.toBe(before?.id);
});
