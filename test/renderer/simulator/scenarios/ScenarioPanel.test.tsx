import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { ScenarioPanel } from '../../../../renderer/simulator/scenarios/ScenarioPanel.tsx';
import { type Stores, StoresProvider, useDesign } from '../../../../renderer/state/stores.tsx';
import { StudioTheme } from '../../../../renderer/ui/StudioTheme.tsx';
import { simulate } from '../../../../shared/engine/simulate.ts';
import { standardCatalog } from '../../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../../shared/model/design.ts';
import { ScenarioId } from '../../../../shared/model/ids.ts';
import type { Scenario } from '../../../../shared/model/scenario.ts';
import { expectationFrom } from '../../../../shared/scenarios/expectation.ts';
import { automatedEmail, designOf, emailCondition, storyOf, task, wait } from '../../../builders.ts';
import { stepOfKind, storesWith } from '../../openStores.ts';

const flow = [
  automatedEmail('Intro'),
  emailCondition('Opened?', { results: ['opened'], days: 2, yes: [wait('Soon', 1)], no: [task('Look')] }),
];
const bare = designOf('First', flow);

function scenarioCalled(name: string, opens: boolean): Scenario {
  const { scenario } = storyOf({ flow, start: '2026-05-20 09:00' });
  const named = { ...scenario, id: ScenarioId.parse(name.toLowerCase()), name };
  const given: Scenario = opens ? { ...named, stimuli: [{ kind: 'opened', at: named.start + 1000, email: null }] } : named;
  const input = { design: bare, scenario: given, catalog: standardCatalog, library: new Map() };
  return { ...given, expects: expectationFrom(input, simulate(input)) };
}
const both: Design = { ...bare, scenarios: [scenarioCalled('Opens', true), scenarioCalled('Sleeps', false)] };

const nothing = (): void => undefined;

function Panel() {
  const design = useDesign((state) => state.document?.history.present);
  return design === undefined ? null : <ScenarioPanel design={design} files={{ onExport: nothing, onImport: nothing, onCover: nothing }} />;
}

function openPanel(design: Design): { readonly stores: Stores; readonly user: UserEvent } {
  const stores = storesWith(design);
  render(
    <StoresProvider stores={stores}>
      <StudioTheme theme="light">
        <main>
          <Panel />
        </main>
      </StudioTheme>
    </StoresProvider>,
  );
  return { stores, user: userEvent.setup() };
}

const row = (name: string): HTMLElement => {
  const found = screen.getAllByRole('listitem').find((item) => item.textContent?.includes(name));
  if (found === undefined) throw new Error(`No row of ${name}`);
  return found;
};
const says = (name: string, words: string | RegExp) => within(row(name)).findByText(words);
const kept = (stores: Stores): readonly Scenario[] => stores.design.getState().document?.history.present.scenarios ?? [];

/** The condition asks for another thing from now on. */
function askForReply(stores: Stores): void {
  const condition = stepOfKind(stores, 'emailCondition');
  act(() => void stores.design.getState().dispatch({ kind: 'changeStep', step: { ...condition, results: ['replied'] } }));
}

const choose = async (user: UserEvent, name: string, item: string): Promise<void> => {
  await user.click(screen.getByRole('button', { name: `Actions for ${name}` }));
  await user.click(await screen.findByRole('menuitem', { name: item }));
};

describe('the panel', () => {
  test('runs the scenarios by itself and says what each came to', async () => {
    openPanel(both);
    await says('Opens', 'As expected');
    await says('Sleeps', 'As expected');
    expect(screen.getByText('2 scenarios: 2 as expected')).toBeDefined();
    expect(screen.getByRole('button', { name: 'Accept all new results' }).getAttribute('aria-disabled')).toBe('true');
  });

  test('says which are different after a change, and which only passed a changed step', async () => {
    const { stores } = openPanel(both);
    await says('Opens', 'As expected');
    askForReply(stores);
    await says('Opens', 'Different');
    await says('Opens', /^Expected "Opened\?" to be Yes; "Opened\?" is No/);
    await says('Sleeps', 'Changed since confirmed');
    await says('Sleeps', 'Since it was confirmed: "Opened?" was changed.');
  });

  test('accepts a new result, as one undo', async () => {
    const { stores, user } = openPanel(both);
    askForReply(stores);
    await says('Opens', 'Different');
    await user.click(screen.getByRole('button', { name: 'Accept the new result of Opens' }));
    await says('Opens', 'As expected');
    expect(document.activeElement).not.toBe(document.body);
    expect(stores.design.getState().document?.history.past.at(-1)?.label).toBe('Accept the new result of "Opens"');
    act(() => stores.design.getState().undo());
    await says('Opens', 'Different');
  });

  test('accepts all of them at once', async () => {
    const { stores, user } = openPanel(both);
    askForReply(stores);
    await says('Opens', 'Different');
    await user.click(screen.getByRole('button', { name: 'Accept all new results' }));
    await says('Opens', 'As expected');
    await says('Sleeps', 'As expected');
    expect(stores.design.getState().document?.history.past.at(-1)?.label).toBe('Accept 2 results');
  });

  test('opens the run at the first difference', async () => {
    const { stores, user } = openPanel(both);
    askForReply(stores);
    await says('Opens', 'Different');
    await user.click(screen.getByRole('button', { name: 'Open Opens in the simulator' }));
    const { run, playhead } = stores.run.getState();
    expect(run?.trace[playhead - 1]?.text).toContain('"Opened?" is No');
    expect(stores.view.getState().screen).toBe('simulator');
  });

  test('runs all of them when asked, and says what came of it', async () => {
    const { stores, user } = openPanel(both);
    await says('Opens', 'As expected');
    await user.click(screen.getByRole('button', { name: 'Run all' }));
    await waitFor(() => expect(stores.view.getState().announcement).toBe('2 scenarios: 2 as expected.'));
  });

  test('duplicates and deletes, with undo, and the keyboard stays in the list', async () => {
    const { stores, user } = openPanel(both);
    await choose(user, 'Opens', 'Duplicate');
    expect(kept(stores).map(({ name }) => name)).toEqual(['Opens', 'Sleeps', 'Opens - copy']);
    await choose(user, 'Sleeps', 'Delete');
    expect(kept(stores).map(({ name }) => name)).toEqual(['Opens', 'Opens - copy']);
    await waitFor(() => expect(document.activeElement).not.toBe(document.body));
    act(() => stores.view.getState().notice?.action?.run());
    expect(kept(stores)).toHaveLength(3);
  });
});

describe('the dialog', () => {
  test('renames without confirming anything', async () => {
    const { stores, user } = openPanel(both);
    askForReply(stores);
    await says('Sleeps', 'Changed since confirmed');
    await choose(user, 'Sleeps', 'Edit name and expectation…');
    const name = await screen.findByRole('textbox', { name: /Name/ });
    await user.clear(name);
    await user.type(name, 'Naps{Enter}');
    await says('Naps', 'Changed since confirmed');
    expect(stores.design.getState().document?.history.past.at(-1)?.label).toBe('Rename scenario "Sleeps" to "Naps"');
  });

  test('offers the way it goes now beside the one that was expected', async () => {
    const { stores, user } = openPanel(both);
    askForReply(stores);
    await says('Opens', 'Different');
    await choose(user, 'Opens', 'Edit name and expectation…');
    expect(await screen.findByRole('radio', { name: 'As expected so far: "Opened?" Yes' })).toHaveProperty('checked', true);
    await user.click(screen.getByRole('radio', { name: 'As it goes now: "Opened?" No' }));
    await user.selectOptions(screen.getByRole('combobox', { name: 'Expected end' }), 'Any end');
    await user.click(screen.getByRole('button', { name: 'Save' }));
    await says('Opens', 'As expected');
    expect(kept(stores)[0]?.expects).toMatchObject({ end: null, path: [{ exit: 'no' }] });
  });
});
