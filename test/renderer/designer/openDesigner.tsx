import '../canvas/window.ts';
import { act, render, screen } from '@testing-library/react';
import userEvent, { type UserEvent } from '@testing-library/user-event';
import { DesignerScreen } from '../../../renderer/designer/DesignerScreen.tsx';
import { type Stores, StoresProvider } from '../../../renderer/state/stores.tsx';
import { StudioTheme } from '../../../renderer/ui/StudioTheme.tsx';
import type { Design } from '../../../shared/model/design.ts';
import { stepCalled, storesWith } from '../openStores.ts';

interface OpenDesigner {
  readonly stores: Stores;
  readonly user: UserEvent;
  /** Selects a step by its title, as a click on its card would. */
  readonly select: (name: string) => void;
}

/** The designer on an open design. */
export function openDesigner(design: Design, others: readonly Design[] = []): OpenDesigner {
  const stores = storesWith(design, others);
  render(
    <StoresProvider stores={stores}>
      <StudioTheme theme="light">
        <DesignerScreen />
      </StudioTheme>
    </StoresProvider>,
  );
  return {
    stores,
    user: userEvent.setup(),
    select: (name) => act(() => stores.view.getState().select(stepCalled(stores, name).id)),
  };
}

/** The canvas, with the keyboard in it. */
export function enterCanvas(): HTMLElement {
  const canvas = screen.getByRole('application');
  act(() => canvas.focus());
  return canvas;
}
