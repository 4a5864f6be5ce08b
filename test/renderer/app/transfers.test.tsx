import { createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { decodeDesign, encodeDesign } from '../../../shared/file/format.ts';
import { designOf, email } from '../../builders.ts';
import { openApp } from './openApp.tsx';

const good = designOf('From a file', [email('One')]);
const file = { name: 'good.sequence.json', text: encodeDesign(good) };
const broken = { name: 'broken.json', text: '{ "format": ' };

const librarySize = (app: Awaited<ReturnType<typeof openApp>>): number => app.studio.stores.library.getState().entries.size;

describe('importing', () => {
  test('adds what is read, and tells each refused file with its place and reason', async () => {
    const app = await openApp();
    app.host.chosen = [file, broken];
    await app.user.keyboard('{Control>}o{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Imported 1 sequence' });
    expect(within(dialog).getByText(/^broken\.json: line 1, column \d+: /)).toBeDefined();
    await app.user.click(within(dialog).getByRole('button', { name: 'Open it' }));
    expect(app.studio.stores.design.getState().document?.history.present).toEqual(good);
  });

  test('a refused file changes nothing', async () => {
    const app = await openApp();
    app.host.chosen = [broken];
    await app.user.keyboard('{Control>}o{/Control}');
    await screen.findByRole('dialog', { name: 'No sequence was imported' });
    expect(librarySize(app)).toBe(1);
  });

  test('a cancelled dialog does nothing', async () => {
    const app = await openApp();
    await app.user.keyboard('{Control>}o{/Control}');
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(librarySize(app)).toBe(1);
  });

  test('the same file twice gives a second sequence under its own name, and the first stays as it is', async () => {
    const app = await openApp([good]);
    app.host.says({ kind: 'fileOpened', file });
    await screen.findByRole('dialog', { name: 'Imported 1 sequence' });
    const designs = [...app.studio.stores.library.getState().entries.values()].map(({ design }) => design);
    expect(designs.map(({ name }) => name)).toEqual(['From a file', 'From a file (2)']);
    expect(designs[0]).toEqual(good);
  });

  test('files can be dropped anywhere; while they hang over the window it says what will happen', async () => {
    await openApp();
    const dataTransfer = {
      types: ['Files'],
      files: [new File([file.text], file.name), new File([new Uint8Array([0xff, 0xfe])], 'photo.png')],
    };
    const over = createEvent.dragOver(window, { dataTransfer });
    fireEvent(window, over);
    expect(over.defaultPrevented).toBe(true);
    expect(await screen.findByText('Drop to import')).toBeDefined();
    fireEvent.drop(window, { dataTransfer });
    const dialog = await screen.findByRole('dialog', { name: 'Imported 1 sequence' });
    expect(within(dialog).getByText('photo.png: the file is not text')).toBeDefined();
    expect(screen.queryByText('Drop to import')).toBeNull();
  });
});

describe('exporting', () => {
  test('writes a file that reads back the same, and says its name', async () => {
    const { user, host } = await openApp([good]);
    screen.getByRole('button', { name: 'From a file' }).focus();
    await user.keyboard('{Control>}e{/Control}');
    expect(await screen.findByText('Exported "From a file" as from-a-file.sequence.json.')).toBeDefined();
    const read = decodeDesign(host.saved[0]?.text ?? '');
    expect(read.ok && read.value.design).toEqual(good);
  });

  test('says nothing when the person cancels', async () => {
    const { user, host } = await openApp([good]);
    host.cancelsSaving = true;
    screen.getByRole('button', { name: 'From a file' }).focus();
    await user.keyboard('{Control>}e{/Control}');
    await waitFor(() => expect(screen.queryByText(/^Exported/)).toBeNull());
    expect(host.saved).toEqual([]);
  });

  test('with errors, lists them and leads to the step instead', async () => {
    const { user, host, studio } = await openApp([designOf('Broken', [email('One'), email('')])]);
    screen.getByRole('button', { name: 'Broken' }).focus();
    await user.keyboard('{Control>}e{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'This sequence cannot be exported yet' });
    await user.click(within(dialog).getAllByRole('button')[0] ?? dialog);
    expect(studio.stores.view.getState()).toMatchObject({ screen: 'designer', selected: 'broken-2' });
    expect(host.saved).toEqual([]);
  });
});
