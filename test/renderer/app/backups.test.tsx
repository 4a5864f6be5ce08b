import { cleanup, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { chooseMirror } from '../../../renderer/app/backups/keepMirror.ts';
import { openDesign } from '../../../renderer/app/documents.ts';
import { placeOf } from '../../../renderer/state/library.ts';
import { DesignId } from '../../../shared/model/ids.ts';
import { designOf, email, task } from '../../builders.ts';
import { type OpenApp, openApp } from './openApp.tsx';

const alpha = designOf('Alpha', [email('Say hello')]);
const beta = designOf('Beta', [task('Think'), task('Act')]);

async function dialogOf({ studio }: OpenApp) {
  studio.frame.getState().openDialog({ kind: 'backups', brought: null });
  const dialog = within(await screen.findByRole('dialog', { name: 'Backups' }));
  await dialog.findByRole('table', { name: 'What the backup holds' });
  return dialog;
}

const namesIn = ({ studio }: OpenApp) =>
  [...studio.stores.library.getState().entries.values()]
    .filter(({ shelf }) => placeOf(shelf) !== 'bin')
    .map(({ design }) => design.name)
    .sort();

/** An app whose newest backup holds Alpha and Beta, as they were. */
async function backedUp(): Promise<OpenApp> {
  const app = await openApp([alpha, beta]);
  app.studio.storage.mark(beta.id, 'pinned', true);
  await app.studio.backups.make();
  return app;
}

/** Deletes for ever, as a person who has emptied the bin. */
const lose = ({ studio }: OpenApp, ...names: readonly string[]) => {
  for (const name of names) studio.storage.erase(DesignId.parse(idOf(name)));
};
const idOf = (name: string) => [alpha, beta].find((design) => design.name === name)?.id ?? '';

describe('a backup beside the library', () => {
  test('shows what is missing, what is another one and what is the same, and brings back what was chosen', async () => {
    const app = await backedUp();
    lose(app, 'Beta');
    const dialog = await dialogOf(app);
    expect(dialog.getByRole('row', { name: /Beta/ }).textContent).toContain('2Missing here');
    expect(dialog.getByRole('row', { name: /Alpha/ }).textContent).toContain('Here, the same');
    expect(dialog.queryByRole('checkbox', { name: 'Restore Alpha' })).toBeNull();
    await app.user.click(dialog.getByRole('button', { name: 'Restore 1 selected' }));
    expect(namesIn(app)).toEqual(['Alpha', 'Beta']);
    expect(app.studio.stores.library.getState().entries.get(beta.id)).toMatchObject({ design: beta, shelf: { pinned: true } });
    expect(await screen.findByText(/^Restored 1 sequence from the backup of 26 May 2026/)).toBeDefined();
    await app.user.click(screen.getByRole('button', { name: 'Undo' }));
    expect(namesIn(app)).toEqual(['Alpha']);
  });

  test('takes the place of what is here as a version that undo takes back, also of the open sequence', async () => {
    const app = await backedUp();
    openDesign(app.studio, alpha.id);
    const { description, recordType, tags, options } = alpha;
    const details = { name: 'Alpha changed', description, recordType, tags, options };
    app.studio.stores.design.getState().dispatch({ kind: 'changeDetails', details });
    const dialog = await dialogOf(app);
    await app.user.click(dialog.getByRole('checkbox', { name: 'Restore Alpha' }));
    expect(dialog.getByRole('radiogroup', { name: 'What is here with other content' })).toBeDefined();
    await app.user.click(dialog.getByRole('button', { name: 'Restore 1 selected' }));
    expect(app.studio.stores.design.getState().document?.history.present).toEqual(alpha);
    app.studio.stores.design.getState().undo();
    expect(app.studio.stores.design.getState().document?.history.present.name).toBe('Alpha changed');
  });

  test('stands beside what is here where the person keeps both', async () => {
    const app = await backedUp();
    app.studio.stores.catalog.getState().change('Empty it', { ...app.studio.stores.catalog.getState().catalog, callResults: [] });
    lose(app, 'Beta');
    app.studio.storage.create({ ...beta, sequence: alpha.sequence });
    const dialog = await dialogOf(app);
    await app.user.click(dialog.getByRole('checkbox', { name: 'Restore all' }));
    await app.user.click(dialog.getByRole('radio', { name: /^Keep what is here/ }));
    await app.user.click(dialog.getByRole('button', { name: 'Restore 2 selected' }));
    expect(namesIn(app)).toEqual(['Alpha', 'Beta', 'Beta (2)']);
    expect(app.studio.stores.catalog.getState().catalog.callResults.length).toBeGreaterThan(0);
  });
});

test('what cannot be read is said with its file and reason, and another backup still can be', async () => {
  const app = await backedUp();
  app.studio.storage.create({ ...beta, id: DesignId.parse('third'), name: 'Third' });
  await app.studio.backups.make();
  const newest = [...app.host.disk.files().keys()].sort().at(-1) ?? '';
  app.host.disk.put(newest, new Uint8Array([80, 75, 3, 4, 1]));
  app.studio.frame.getState().openDialog({ kind: 'backups', brought: null });
  const dialog = within(await screen.findByRole('dialog', { name: 'Backups' }));
  expect((await dialog.findByText('This backup cannot be read')).parentElement?.textContent).toMatch(
    /backup-00000\d-.*\.zip: the file is /,
  );
  await app.user.click(dialog.getByRole('radio', { name: /2 sequences/ }));
  expect(await dialog.findByRole('row', { name: /Alpha/ })).toBeDefined();
});

test('a backup that is opened by hand shows what is in it and asks what comes back', async () => {
  const app = await backedUp();
  const [bytes] = [...app.host.disk.files().values()].slice(-1);
  if (bytes === undefined) throw new Error('There is no backup');
  lose(app, 'Alpha', 'Beta');
  app.host.says({ kind: 'fileOpened', file: { name: 'from-a-stick.zip', bytes } });
  const dialog = within(await screen.findByRole('dialog', { name: 'Backups' }));
  const brought = dialog.getByRole('radio', { name: 'from-a-stick.zip' });
  expect(brought).toHaveProperty('checked', true);
  await app.user.click(dialog.getByRole('button', { name: 'Restore 2 selected' }));
  expect(namesIn(app)).toEqual(['Alpha', 'Beta']);
});

test('backing up by hand is said, and without a sequence there is none', async () => {
  const app = await openApp([alpha]);
  await waitFor(() => expect(app.host.disk.files().size).toBe(1));
  app.studio.storage.create(beta);
  app.studio.frame.getState().openDialog({ kind: 'backups', brought: null });
  const dialog = within(await screen.findByRole('dialog', { name: 'Backups' }));
  await app.user.click(dialog.getByRole('button', { name: 'Back up now' }));
  expect(await dialog.findByRole('radio', { name: /2 sequences/ })).toHaveProperty('checked', true);
  expect(app.studio.stores.view.getState().announcement).toBe('Backed up 2 sequences.');
});

test('closing the window makes a backup of what has changed', async () => {
  const app = await openApp([alpha]);
  await waitFor(() => expect(app.host.disk.files().size).toBe(1));
  app.studio.storage.create(beta);
  app.host.says({ kind: 'closeRequested' });
  await waitFor(() => expect(app.host.closed).toBe(true));
  expect(app.host.disk.files().size).toBe(2);
});

test('a second window, which may write nothing, backs up nothing and leaves the folder of files alone', async () => {
  const first = await openApp([alpha]);
  await waitFor(() => expect(first.host.disk.files().size).toBe(1));
  await first.studio.storage.flush();
  cleanup();
  const before = new Map(first.host.disk.files());
  const second = await openApp(null, first.host, first.databaseName, false);
  second.host.chosenFolder = '/mine';
  await chooseMirror(second.studio);
  second.studio.storage.create(beta);
  const strip = within(await screen.findByRole('region', { name: 'Not saved' }));
  expect(strip.getByRole('alert').textContent).toContain('What you change here stays on the screen only: save a copy of it.');
  expect(strip.queryByRole('button', { name: 'Try again' })).toBeNull();
  second.host.says({ kind: 'closeRequested' });
  expect(await screen.findByRole('dialog', { name: 'Close without saving?' })).toBeTruthy();
  await second.user.click(screen.getByRole('button', { name: 'Close anyway' }));
  await waitFor(() => expect(second.host.closed).toBe(true));
  expect(second.host.disk.files()).toEqual(before);
  expect([...second.host.folder.files().keys()].filter((file) => file.endsWith('.sequence.json'))).toEqual([]);
});
