import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { SimulatorScreen } from '../../../renderer/simulator/SimulatorScreen.tsx';
import { createDesignStore } from '../../../renderer/state/designStore.ts';
import { createLibraryStore } from '../../../renderer/state/libraryStore.ts';
import { createRunStore } from '../../../renderer/state/runStore.ts';
import { type Stores, StoresProvider } from '../../../renderer/state/stores.tsx';
import { createViewStore } from '../../../renderer/state/viewStore.ts';
import { StudioTheme } from '../../../renderer/ui/StudioTheme.tsx';
import { newDocument } from '../../../shared/edit/journal.ts';
import { standardCatalog } from '../../../shared/model/catalog/standard.ts';
import type { Design } from '../../../shared/model/design.ts';
import { ScenarioId, StepId } from '../../../shared/model/ids.ts';
import { at } from '../../builders.ts';

/** A screen in a pretended browser needs its time, and more of it on a busy machine. */

/** The simulator on an open design, on Monday 25 May 2026, with `others` in the library. */
export function openSimulator(design: Design, others: readonly Design[] = []): { readonly stores: Stores; readonly user: UserEvent } {
  const now = (): number => at('2026-05-25 12:00');
  let ids = 0;
  const stores: Stores = {
    design: createDesignStore({ now, onRecord: () => undefined }),
    library: createLibraryStore(),
    run: createRunStore(),
    view: createViewStore(),
    catalog: standardCatalog,
    now,
    newStepId: () => StepId.parse(`new-${++ids}`),
    newScenarioId: () => ScenarioId.parse(`scenario-${++ids}`),
  };
  stores.library.getState().fill([design, ...others].map((one) => ({ design: one, changedAt: 0, deleted: false })));
  stores.design.getState().open(newDocument(design, 0));
  stores.view.getState().show('simulator');
  render(
    <StoresProvider stores={stores}>
      <StudioTheme theme="light">
        <SimulatorScreen />
      </StudioTheme>
    </StoresProvider>,
  );
  return { stores, user: userEvent.setup() };
}
