import { render } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { SimulatorScreen } from '../../../renderer/simulator/SimulatorScreen.tsx';
import { type Stores, StoresProvider } from '../../../renderer/state/stores.tsx';
import { StudioTheme } from '../../../renderer/ui/StudioTheme.tsx';
import type { Design } from '../../../shared/model/design.ts';
import { at } from '../../builders.ts';
import { storesWith } from '../openStores.ts';

/** The simulator on an open design, on Monday 25 May 2026, with `others` in the library. */
export function openSimulator(design: Design, others: readonly Design[] = []): { readonly stores: Stores; readonly user: UserEvent } {
  const stores = storesWith(design, others, () => at('2026-05-25 12:00'));
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
