import { act, screen, waitFor, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../renderer/app/actions/action.ts';
import { actionMenus, actions } from '../../../../renderer/app/actions/actions.ts';
import { backToLibrary, openDesign, restoreDesigns } from '../../../../renderer/app/documents.ts';
import { firstLibrary } from '../../../../renderer/app/library/libraryState.ts';
import { entriesFor } from '../../../../renderer/app/palette/entries.ts';
import type { Studio } from '../../../../renderer/app/studio.tsx';
import { designOf, email } from '../../../builders.ts';
import { createHost } from '../host.ts';
import { type OpenApp, openApp } from '../openApp.tsx';

const alpha = designOf('Alpha', [email('Say hello'), email('')]);
const beta = designOf('Beta', [email('Offer help')]);

/** Each place of the window, and the way there. */
const places: Readonly<Record<string, (studio: Studio) => void>> = {
  library: ({ frame }) => frame.getState().setRow(alpha.id),
  designer: (studio) => openDesign(studio, alpha.id, null),
  simulator: (studio) => {
    openDesign(studio, alpha.id);
    studio.stores.view.getState().show('simulator');
  },
  catalog: ({ stores }) => stores.view.getState().show('catalog'),
};

/** Puts away what an action has opened or taken away, and goes to the place anew. */
function backToPlace(studio: Studio, place: (studio: Studio) => void): void {
  studio.frame.getState().openDialog(null);
  if (studio.stores.view.getState().screen !== 'library') backToLibrary(studio);
  restoreDesigns(studio, [alpha.id]);
  studio.storage.mark(alpha.id, 'archived', false);
  studio.frame.getState().setLibrary(firstLibrary);
  place(studio);
}

async function at(place: (studio: Studio) => void): Promise<OpenApp> {
  const app = await openApp([alpha, beta], createHost('electron'));
  act(() => place(app.studio));
  return app;
}

const possible = ({ studio }: OpenApp): readonly Action[] => actions.filter((action) => action.enabled(studio));

test('each action has a name and a place of its own in the menus', () => {
  expect(actions.filter(({ name }) => name.trim() === '')).toEqual([]);
  expect(actionMenus.flatMap(({ groups }) => groups).every((group) => group.length > 0)).toBe(true);
  expect(new Set(actions).size).toBe(actions.length);
});

describe.each(Object.entries(places))('in the %s', (_, place) => {
  test('the palette holds every action, by its name now; what cannot be done now is grey', async () => {
    const { studio } = await at(place);
    const entries = entriesFor(studio, '');
    expect(entries.map(({ id }) => id).sort()).toEqual(actions.map(({ id }) => id).sort());
    for (const action of actions) {
      const found = entriesFor(studio, action.label(studio)).find(({ id }) => id === action.id);
      expect(found?.enabled, action.name).toBe(action.enabled(studio));
    }
  });

  test('no two actions that can be done have the same keys', async () => {
    const app = await at(place);
    const keys = possible(app).flatMap((action) => action.keys);
    expect(keys.filter((one, index) => keys.indexOf(one) !== index)).toEqual([]);
  });

  test('whatever can be done can be done without a fault', async () => {
    const app = await at(place);
    for (const action of possible(app)) {
      act(() => backToPlace(app.studio, place));
      if (!action.enabled(app.studio)) continue;
      await act(async () => action.run(app.studio));
      expect(app.studio.frame.getState().failure, action.name).toBeNull();
    }
  });
});

test('the keyboard sheet lists each action that has keys, under its menu', async () => {
  const app = await at(places.library ?? expect.fail());
  await app.user.keyboard('{F1}');
  const sheet = await screen.findByRole('dialog', { name: 'Keyboard shortcuts' });
  for (const { label, groups } of actionMenus) {
    const named = groups.flat().filter(({ keys }) => keys.length > 0);
    if (named.length === 0) continue;
    const table = within(sheet).getByRole('table', { name: label });
    expect(
      within(table)
        .getAllByRole('rowheader')
        .map(({ textContent }) => textContent),
    ).toEqual(named.map(({ name }) => name));
  }
  await app.user.keyboard('{Escape}');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
