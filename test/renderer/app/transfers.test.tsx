import { act, createEvent, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openDesign } from '../../../renderer/app/documents.ts';
import { exportOrExplain } from '../../../renderer/app/transfers.ts';
import { contentChecksum } from '../../../shared/file/canonical.ts';
import { decodeDesign, encodeDesign } from '../../../shared/file/format.ts';
import { advance, designOf, email } from '../../builders.ts';
import { sha256 } from '../../sha256.ts';
import { decoded } from '../../shared/file/bundle/bundles.ts';
import { createHost } from './host.ts';
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

  test('a sequence that is here already is never written over: the person decides, and may take it back', async () => {
    const app = await openApp([{ ...good, name: 'Mine' }]);
    app.host.says({ kind: 'fileOpened', file });
    const review = within(await screen.findByRole('dialog', { name: 'Import' }));
    expect(review.getByText('Here already, with other content')).toBeDefined();
    await app.user.selectOptions(review.getByRole('combobox', { name: 'What to do with From a file' }), 'Replace, as a new version');
    await app.user.click(review.getByRole('button', { name: 'Import' }));
    const designs = () => [...app.studio.stores.library.getState().entries.values()].map(({ design }) => design);
    expect(designs()).toEqual([good]);
    await screen.findByText('Replaced 1 sequence');
    await app.user.click(screen.getByText('Undo import'));
    expect(designs().map(({ name }) => name)).toEqual(['Mine']);
    expect(await screen.findByText('The import was taken back.')).toBeDefined();
  });

  test('cancelling the review changes nothing', async () => {
    const app = await openApp([good]);
    app.host.says({ kind: 'fileOpened', file });
    const review = within(await screen.findByRole('dialog', { name: 'Import' }));
    expect(review.getByText('Here already, with the same content')).toBeDefined();
    expect(review.getByText('Changes nothing.')).toBeDefined();
    await app.user.click(review.getByRole('button', { name: 'Cancel' }));
    expect(librarySize(app)).toBe(1);
  });

  test('undo in the library takes an import back', async () => {
    const app = await openApp();
    app.host.says({ kind: 'fileOpened', file });
    const report = within(await screen.findByRole('dialog', { name: 'Imported 1 sequence' }));
    await app.user.click(report.getByRole('button', { name: 'Close' }));
    await waitFor(() => expect(document.querySelector('[aria-modal="true"]')).toBeNull());
    await app.user.click(screen.getByRole('button', { name: 'From a file' }));
    await app.user.keyboard('{Control>}{Shift>}l{/Shift}{/Control}{Control>}z{/Control}');
    await screen.findByText('The import was taken back.');
    expect(app.studio.stores.library.getState().entries.get(good.id)?.shelf.deletedAt).not.toBeNull();
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
    expect(within(dialog).getByText('photo.png: the file is neither text nor a zip')).toBeDefined();
    expect(screen.queryByText('Drop to import')).toBeNull();
  });
});

describe('exporting', () => {
  test('writes a file that reads back the same, and says its name', async () => {
    const { user, host } = await openApp([good]);
    screen.getByRole('button', { name: 'From a file' }).focus();
    await user.keyboard('{Control>}e{/Control}');
    await user.click(await within(await screen.findByRole('dialog', { name: /^Export/ })).findByRole('button', { name: 'Export' }));
    expect(
      await screen.findByText(/^Exported "From a file" as from-a-file\.sequence\.json\. Verified: it reads back the same\./),
    ).toBeDefined();
    await user.click(screen.getByRole('button', { name: 'Checksum' }));
    const facts = within(await screen.findByRole('dialog', { name: 'Exported from-a-file.sequence.json' }));
    expect(facts.getByText(await sha256(Buffer.from(host.saved[0]?.text ?? '')))).toBeDefined();
    expect(facts.getByText(await contentChecksum(good, sha256))).toBeDefined();
    const read = decodeDesign(host.saved[0]?.text ?? '');
    expect(read.ok && read.value.design).toEqual(good);
  });

  test('a cancelled save dialog leaves the sequence open, with all that was done to it (Camunda 2359, 247)', async () => {
    const { host, studio } = await openApp([good]);
    host.cancelsSaving = true;
    act(() => openDesign(studio, good.id));
    const { design } = studio.stores;
    const opened = design.getState().document?.history.present ?? expect.fail('It is open');
    const { description, recordType, tags, options } = opened;
    act(
      () =>
        void design.getState().dispatch({ kind: 'changeDetails', details: { name: 'Renamed', description, recordType, tags, options } }),
    );
    await act(() => exportOrExplain(studio, good));
    expect(studio.stores.view.getState().screen).toBe('designer');
    expect(studio.frame.getState().tabs.map(({ id }) => id)).toEqual([good.id]);
    expect(design.getState().document?.history.present.name).toBe('Renamed');
    expect(design.getState().document?.history.past).toHaveLength(1);
    expect(host.saved).toEqual([]);
  });

  test('writes several as a bundle with what they advance to, and says that it reads back the same', async () => {
    const leading = designOf('Leading', [email('One'), advance('On', 'from-a-file')]);
    const broken = designOf('Broken', [email('')]);
    const { user, host } = await openApp([good, leading, broken]);
    await user.click(screen.getByRole('button', { name: 'Export bundle…' }));
    const dialog = within(await screen.findByRole('dialog', { name: 'Export a bundle' }));
    await user.click(dialog.getByRole('radio', { name: 'All sequences of the library (3)' }));
    await user.click(dialog.getByRole('button', { name: 'Export' }));
    expect(host.savedBytes).toEqual([]);
    await user.click(dialog.getByRole('checkbox', { name: 'Export sequences with errors as drafts' }));
    await user.click(dialog.getByRole('button', { name: 'Export' }));
    await screen.findByText('Exported 3-sequences.sequences.zip');
    expect(screen.getByText('Verified: reads back the same.')).toBeDefined();
    const [saved] = host.savedBytes;
    const bundle = await decoded(saved?.bytes ?? new Uint8Array());
    expect(bundle.designs.map(({ design }) => design.name).sort()).toEqual(['Broken', 'From a file', 'Leading']);
    expect(screen.getByText(await sha256(saved?.bytes ?? new Uint8Array()))).toBeDefined();
  });

  test('says nothing when the person cancels', async () => {
    const { user, host } = await openApp([good]);
    host.cancelsSaving = true;
    screen.getByRole('button', { name: 'From a file' }).focus();
    await user.keyboard('{Control>}e{/Control}');
    await user.click(await within(await screen.findByRole('dialog', { name: /^Export/ })).findByRole('button', { name: 'Export' }));
    await waitFor(() => expect(screen.queryByText(/^Exported/)).toBeNull());
    expect(host.saved).toEqual([]);
  });

  test('with errors, lists them and leads to the step instead', async () => {
    const { user, host, studio } = await openApp([designOf('Broken', [email('One'), email('')])]);
    screen.getByRole('button', { name: 'Broken' }).focus();
    await user.keyboard('{Control>}e{/Control}');
    const dialog = await screen.findByRole('dialog', { name: 'Export "Broken"' });
    await user.click(await within(dialog).findByRole('button', { name: 'Export' }));
    const [first] = within(within(dialog).getByRole('list')).getAllByRole('button');
    await user.click(first ?? dialog);
    expect(studio.stores.view.getState()).toMatchObject({ screen: 'designer', selected: 'broken-2' });
    expect(host.saved).toEqual([]);
  });

  /** Exports the only sequence in a format, under a name if one is typed. */
  async function exportAs({ user }: Awaited<ReturnType<typeof openApp>>, name: string, format: RegExp, typed = ''): Promise<void> {
    screen.getByRole('button', { name }).focus();
    await user.keyboard('{Control>}e{/Control}');
    const dialog = within(await screen.findByRole('dialog', { name: `Export "${name}"` }));
    await user.click(await dialog.findByRole('radio', { name: format }));
    if (typed !== '') {
      await user.clear(dialog.getByRole('textbox', { name: 'File name' }));
      await user.type(dialog.getByRole('textbox', { name: 'File name' }), typed);
    }
    await user.click(dialog.getByRole('button', { name: 'Export' }));
  }

  test('writes the picture and the playbook of a draft with errors, marked as a draft, under the name that was typed', async () => {
    const app = await openApp([designOf('Broken', [email('One'), email('')])]);
    await exportAs(app, 'Broken', /SVG/, 'a/b: mine');
    await exportAs(app, 'Broken', /^Playbook \(HTML/);
    await screen.findByText('Exported "Broken" as broken.html.');
    const [svg, html] = app.host.saved;
    expect([svg?.suggestedName, html?.suggestedName]).toEqual(['a b mine.svg', 'broken.html']);
    expect(svg?.text).toMatch(/^<svg .*>Draft</);
    expect(html?.text).toMatch(/^<!doctype html>.*>Draft<.*Error: /s);
  });

  test('has no PDF in a browser, and says where to get paper instead', async () => {
    const { user } = await openApp([good]);
    screen.getByRole('button', { name: 'From a file' }).focus();
    await user.keyboard('{Control>}e{/Control}');
    const pdf = await within(await screen.findByRole('dialog')).findByRole('radio', { name: /PDF.*export the HTML playbook and print it/ });
    expect(pdf).toHaveProperty('disabled', true);
  });

  test('asks a host that can print for PDF, and prints the playbook by key', async () => {
    const app = await openApp([good], createHost('electron'));
    await exportAs(app, 'From a file', /PDF/);
    await screen.findByText('Exported "From a file" as from-a-file.pdf.');
    expect(app.host.savedPdfs).toMatchObject([
      { suggestedName: 'from-a-file.pdf', paper: 'A4', html: expect.stringContaining('From a file') },
    ]);
    await app.user.keyboard('{Control>}p{/Control}');
    await screen.findByText('Printed the playbook of "From a file".');
    expect(app.host.printed).toEqual([app.host.savedPdfs[0]?.html]);
  });
});
