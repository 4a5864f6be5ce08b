import { act, cleanup, screen, waitFor, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { backToLibrary, deleteDesigns, openDesign } from '../../../renderer/app/documents.ts';
import { firstDraft } from '../../../renderer/simulator/setup/draft.ts';
import type { Design } from '../../../shared/model/design.ts';
import { StepId } from '../../../shared/model/ids.ts';
import { call, designOf, email } from '../../builders.ts';
import { createHost } from './host.ts';
import { type OpenApp, openApp } from './openApp.tsx';

const alpha = designOf('Alpha', [email('Say hello'), call('Ring')]);
const beta = designOf('Beta', [email('Offer help')]);
const gamma = designOf('Gamma', [email('Say goodbye')]);
const all = [alpha, beta, gamma];

const strip = () => within(screen.getByRole('tablist', { name: 'Open sequences' }));
const tabNames = (): readonly string[] =>
  screen.queryByRole('tablist', { name: 'Open sequences' }) === null
    ? []
    : strip()
        .getAllByRole('tab')
        .map(({ textContent }) => textContent);
const shown = ({ studio }: OpenApp): string | undefined => studio.stores.design.getState().document?.history.present.name;
const open = (app: OpenApp, ...designs: readonly Design[]): void =>
  act(() => {
    for (const { id } of designs) openDesign(app.studio, id);
  });

function rename({ studio }: OpenApp, name: string): void {
  const { document, dispatch } = studio.stores.design.getState();
  if (document === null) throw new Error('No design is open');
  const { description, recordType, tags, options } = document.history.present;
  act(() => void dispatch({ kind: 'changeDetails', details: { name, description, recordType, tags, options } }));
}

test('each opened sequence gets a tab, once', async () => {
  const app = await openApp(all);
  open(app, alpha, beta, alpha);
  expect(tabNames()).toEqual(['Alpha', 'Beta']);
  expect(strip().getByRole('tab', { selected: true }).textContent).toBe('Alpha');
  act(() => backToLibrary(app.studio));
  expect(strip().queryByRole('tab', { selected: true })).toBeNull();
  await app.user.click(strip().getByRole('tab', { name: 'Beta' }));
  expect(shown(app)).toBe('Beta');
});

test('Ctrl+Tab and Ctrl+Shift+Tab walk the tabs round and round', async () => {
  const app = await openApp(all);
  open(app, alpha, beta, gamma);
  await app.user.keyboard('{Control>}{Tab}{/Control}');
  expect(shown(app)).toBe('Alpha');
  expect(app.studio.stores.view.getState().announcement).toBe('Alpha is shown.');
  await app.user.keyboard('{Control>}{Shift>}{Tab}{/Shift}{/Control}');
  expect(shown(app)).toBe('Gamma');
});

test('a tab keeps selection, screen and run while another is shown', async () => {
  const app = await openApp(all);
  const { stores } = app.studio;
  open(app, alpha);
  act(() => {
    stores.view.getState().select(StepId.parse('alpha-2'));
    stores.run.getState().start(alpha, firstDraft(alpha, stores.catalog.getState().catalog, stores.newScenarioId(), 0, 'UTC'), {
      catalog: stores.catalog.getState().catalog,
      library: new Map(),
    });
    stores.run.getState().moveTo(2);
    stores.view.getState().show('simulator');
  });
  const { scenario, playhead } = stores.run.getState();
  open(app, beta);
  expect(stores.view.getState()).toMatchObject({ screen: 'designer', selected: null });
  expect(stores.run.getState().scenario).toBeNull();
  open(app, alpha);
  expect(stores.view.getState()).toMatchObject({ screen: 'simulator', selected: 'alpha-2' });
  expect(stores.run.getState()).toMatchObject({ scenario, playhead });
});

test('edits are not lost on a fast switch: each design has its own, and its own undo (Camunda 6063)', async () => {
  const app = await openApp(all);
  open(app, alpha);
  rename(app, 'Alpha 2');
  open(app, beta);
  rename(app, 'Beta 2');
  open(app, alpha);
  rename(app, 'Alpha 3');
  open(app, beta, alpha);
  expect(tabNames()).toEqual(['Alpha 3', 'Beta 2']);
  act(() => app.studio.stores.design.getState().undo());
  expect(shown(app)).toBe('Alpha 2');
  open(app, beta);
  expect(shown(app)).toBe('Beta 2');
  expect(app.studio.stores.design.getState().document?.history.past.map(({ label }) => label)).toEqual(['Rename to "Beta 2"']);
});

test('closing the shown tab shows the one beside it, the last one the library', async () => {
  const app = await openApp(all);
  open(app, alpha, gamma, beta);
  await app.user.keyboard('{Control>}w{/Control}');
  expect([shown(app), tabNames()]).toEqual(['Gamma', ['Alpha', 'Gamma']]);
  open(app, alpha);
  await app.user.keyboard('{Control>}w{/Control}');
  expect([shown(app), tabNames()]).toEqual(['Gamma', ['Gamma']]);
  await app.user.keyboard('{Control>}w{/Control}');
  expect(tabNames()).toEqual([]);
  expect(app.studio.stores.view.getState().screen).toBe('library');
});

test('a tab is closed by its cross, a middle click or Delete, and the focus stays in the strip', async () => {
  const app = await openApp(all);
  open(app, alpha, beta, gamma);
  await app.user.pointer({ keys: '[MouseMiddle]', target: strip().getByRole('tab', { name: 'Alpha' }) });
  expect([shown(app), tabNames()]).toEqual(['Gamma', ['Beta', 'Gamma']]);
  const cross = strip().getByRole('tab', { name: 'Beta' }).querySelector('[data-closes]');
  await app.user.click(cross ?? expect.fail('The tab has no cross'));
  expect([shown(app), tabNames()]).toEqual(['Gamma', ['Gamma']]);
  open(app, alpha);
  strip().getByRole('tab', { name: 'Alpha' }).focus();
  await app.user.keyboard('{Delete}');
  expect([shown(app), tabNames()]).toEqual(['Gamma', ['Gamma']]);
  expect(document.activeElement).toBe(strip().getByRole('tab', { name: 'Gamma' }));
});

test('the tab of a deleted sequence goes with it', async () => {
  const app = await openApp(all);
  open(app, alpha, beta);
  act(() => deleteDesigns(app.studio, [beta]));
  expect(tabNames()).toEqual(['Alpha']);
  expect(app.studio.stores.view.getState().screen).toBe('library');
});

test('tabs are there again at the next start', async () => {
  const host = createHost();
  const first = await openApp(all, host, 'tabs-kept');
  open(first, beta, alpha);
  await first.studio.storage.flush();
  await waitFor(async () => expect(await first.studio.storage.readTabs()).toEqual([beta.id, alpha.id]));
  cleanup();
  const second = await openApp(null, host, 'tabs-kept');
  expect(tabNames()).toEqual(['Beta', 'Alpha']);
  expect(second.studio.stores.view.getState().screen).toBe('library');
});
