import type { Design } from '../../shared/model/design.ts';
import { advance, call, designOf, email, task, wait } from '../builders.ts';
import { designerOf } from './pages/designer.ts';
import { libraryOf } from './pages/library.ts';
import { expectNoAxeViolations } from './rig/axe.ts';
import { importDesigns } from './rig/imports.ts';
import { expect, test } from './rig/test.ts';

const welcome: Design = {
  ...designOf('Welcome', [email('Say hello'), wait('Let it rest', 2), call('Discovery call'), advance('Hand over', 'renewal')]),
  tags: ['spring'],
};
const renewal: Design = { ...designOf('Renewal', [task('Look at the contract'), call('Call about the past year')]), recordType: 'account' };

test('search finds steps and says where; filters are chips that are kept over a restart', async ({ app }) => {
  await importDesigns(app, [welcome, renewal]);
  const library = libraryOf(app.page);
  await library.row('Renewal').getByRole('button', { name: 'Renewal', exact: true }).focus();
  await app.page.keyboard.press('/');
  await app.page.keyboard.type('discovery');
  await expect(library.row('Welcome')).toContainText('step: Discovery call');
  await expect(library.row('Renewal')).toBeHidden();
  await library.search.fill('nothing like this');
  await app.page.getByRole('button', { name: 'Show all sequences' }).click();

  await app.page.getByRole('button', { name: 'Filter' }).click();
  await app.page.getByRole('menuitemcheckbox', { name: 'spring' }).click();
  await app.page.keyboard.press('Escape');
  await expect(library.row('Renewal')).toBeHidden();
  await app.page.getByRole('button', { name: 'Name', exact: true }).click();
  await app.restart();
  const again = libraryOf(app.page);
  await expect(again.row('Welcome')).toBeVisible();
  await expect(again.row('Renewal')).toBeHidden();
  await app.page.getByRole('button', { name: /^Tag: spring/ }).click();
  await expect(again.row('Renewal')).toBeVisible();
  await expect(app.page.getByRole('columnheader', { name: 'Name' })).toHaveAttribute('aria-sort', 'ascending');
  expect(app.consoleProblems).toEqual([]);
});

test('archived and back, deleted and back after a restart, pinned to the top', async ({ app }) => {
  await importDesigns(app, [welcome, renewal]);
  const list = libraryOf(app.page);
  await list.choose('Welcome', 'Archive');
  await expect(list.row('Welcome')).toBeHidden();
  await list.show('Archive');
  await libraryOf(app.page, 'Archived sequences').choose('Welcome', 'Move back to the list');
  await expect(app.page.getByText('Nothing is archived')).toBeVisible();
  await list.show('All');
  await expect(list.row('Welcome')).toBeVisible();

  await list.choose('New lead nurturing', 'Pin to the top');
  await expect(app.page.getByRole('row').nth(1)).toContainText('New lead nurturing');
  await list.choose('Renewal', 'Delete sequence');
  await expect(app.page.getByText(/"Welcome" advances to it/)).toBeVisible();
  await designerOf(app.page).saved();

  await app.restart();
  const after = libraryOf(app.page);
  await expect(app.page.getByRole('row').nth(1)).toContainText('New lead nurturing');
  await expect(after.row('Renewal')).toBeHidden();
  await after.show('Bin');
  const bin = libraryOf(app.page, 'Deleted sequences');
  await expect(bin.row('Renewal')).toContainText('30 days left');
  await bin.choose('Renewal', 'Restore');
  await after.show('All');
  await expect(after.row('Renewal')).toBeVisible();
  expect(app.consoleProblems).toEqual([]);
});

test('several at once: tags, then the bin; for ever is asked for, and then nothing is left of them', async ({ app }) => {
  await importDesigns(app, [welcome, renewal]);
  const list = libraryOf(app.page);
  for (const name of ['Welcome', 'Renewal']) await app.page.getByRole('checkbox', { name: `Select ${name}` }).click();
  const bar = app.page.getByRole('toolbar', { name: 'Selected sequences' });
  await bar.getByRole('button', { name: 'Tags…' }).click();
  const tags = app.page.getByRole('dialog', { name: 'Tags of 2 sequences' });
  await tags.getByRole('textbox', { name: 'New tag' }).fill('emea');
  await tags.getByRole('button', { name: 'Save' }).click();
  for (const name of ['Welcome', 'Renewal']) await expect(list.row(name)).toContainText('emea');

  await list.row('Welcome').getByRole('button', { name: 'Welcome', exact: true }).focus();
  await app.page.keyboard.press('Space');
  await app.page.keyboard.press('ControlOrMeta+a');
  await app.page.keyboard.press('Delete');
  await expect(app.page.getByText('No sequences yet')).toBeVisible();
  await list.show('Bin');
  await app.page.getByRole('button', { name: 'Empty the bin…' }).click();
  await app.page.getByRole('dialog', { name: 'Delete 3 sequences for ever?' }).getByRole('button', { name: 'Delete for ever' }).click();
  await expect(app.page.getByText('The bin is empty')).toBeVisible();
  await designerOf(app.page).saved();
  await app.restart();
  await expect(app.page.getByText('No sequences yet')).toBeVisible();
});

test('a sequence is renamed in place, kept as a template and started from', async ({ app }) => {
  const { page } = app;
  await importDesigns(app, [welcome]);
  const list = libraryOf(page);
  await list.row('Welcome').getByRole('button', { name: 'Welcome', exact: true }).focus();
  await page.keyboard.press('F2');
  await page.keyboard.type('Greeting');
  await page.keyboard.press('Enter');
  await expect(list.row('Greeting').getByRole('button', { name: 'Greeting', exact: true })).toBeFocused();

  await list.choose('Greeting', 'Save as template');
  await page.keyboard.press('ControlOrMeta+Shift+n');
  const gallery = page.getByRole('dialog', { name: 'Start from a template' });
  await gallery.getByRole('combobox', { name: 'Show' }).selectOption({ label: 'Yours' });
  await expect(gallery.getByRole('tabpanel')).toContainText('Discovery call');
  await gallery.getByRole('button', { name: 'Use Greeting' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Greeting (2)' })).toBeVisible();
  await expect(designerOf(page).step('Discovery call')).toBeVisible();
  await page.getByRole('button', { name: 'Library' }).click();
  await expect(page.getByRole('table', { name: 'Sequences' }).getByRole('row')).toHaveCount(4);
});

test('where a sequence is used leads to the step that advances to it', async ({ app }) => {
  await importDesigns(app, [welcome, renewal]);
  await libraryOf(app.page).choose('Renewal', 'Where used…');
  const dialog = app.page.getByRole('dialog', { name: 'Where "Renewal" is used' });
  await expect(dialog).toContainText('step: Hand over');
  await dialog.getByRole('button', { name: 'Welcome' }).click();
  await expect(designerOf(app.page).title).toHaveValue('Hand over');
});

for (const theme of ['Light', 'Dark'] as const) {
  test(`axe finds nothing in the views of the library, ${theme.toLowerCase()}`, async ({ app }) => {
    test.setTimeout(180_000);
    const { page } = app;
    const clean = () => expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Theme' }).click();
    await page.getByRole('menuitemradio', { name: theme }).click();
    await importDesigns(app, [welcome, renewal, designOf('Old', [task('Plan')]), designOf('Older', [call('Ring')])]);
    const list = libraryOf(page);
    await list.choose('Older', 'Delete sequence');
    await list.choose('Old', 'Archive');
    await list.choose('Welcome', 'Pin to the top');
    await page.getByRole('checkbox', { name: 'Select Welcome' }).click();
    await list.search.fill('call');
    await clean();
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('menuitemcheckbox', { name: 'Lead', exact: true }).click();
    await clean();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Library as cards' }).click();
    await clean();
    await list.search.fill('nothing like this');
    await clean();
    await page.getByRole('button', { name: 'Show all sequences' }).click();
    await list.show('Archive');
    await clean();
    await list.show('Bin');
    await clean();
    await page.getByRole('button', { name: 'Empty the bin…' }).click();
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean();
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+Shift+n');
    await expect(page.getByRole('dialog')).toBeVisible();
    await clean();
    expect(app.consoleProblems).toEqual([]);
  });
}
