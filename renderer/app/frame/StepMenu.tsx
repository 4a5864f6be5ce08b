import { Menu, MenuDivider } from '@fluentui/react-components';
import {
  ArrowDownRegular,
  ArrowExportRegular,
  ArrowMoveRegular,
  ArrowTurnDownRightRegular,
  ArrowUpRegular,
  BranchForkRegular,
  ClipboardPasteRegular,
  CopyRegular,
  CutRegular,
  DeleteRegular,
  DocumentCopyRegular,
  SparkleRegular,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import { useStores, useView } from '../../state/stores.tsx';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { ActionMenuItem } from '../actions/ActionMenuItem.tsx';
import { makeItHappen } from '../actions/scenarioActions.ts';
import {
  continueElsewhere,
  copy,
  copyBelow,
  cut,
  deleteSteps,
  duplicateBelow,
  duplicateStep,
  extractBranch,
  moveDown,
  moveElsewhere,
  moveUp,
  partPaths,
  paste,
} from '../actions/structureActions.ts';

/** The menu of the selected step, where it was asked for: by the right button, the Menu key or Shift+F10. */
export function StepMenu() {
  const at = useView((state) => state.menuAt);
  return at === null ? null : <OpenMenu key={`${at.x},${at.y}`} x={at.x} y={at.y} />;
}

function OpenMenu({ x, y }: { readonly x: number; readonly y: number }) {
  const { view } = useStores();
  const isDesigner = useView((state) => state.screen === 'designer');
  const [opener] = useState(() => document.activeElement);
  const goBack = (): void => {
    if (opener instanceof HTMLElement && opener.isConnected) opener.focus({ preventScroll: true });
  };
  // Whatever closed it, the keyboard is not left nowhere.
  useEffect(
    () => () => {
      if (document.activeElement === document.body && opener instanceof HTMLElement && opener.isConnected) opener.focus();
    },
    [opener],
  );
  return (
    // An action may ask something, and what asks gives the keyboard back to where it was then: so that is not the menu.
    <section aria-label="Step menu" onClickCapture={goBack}>
      <Menu
        open
        inline
        positioning={{
          target: { getBoundingClientRect: () => new DOMRect(x, y, 0, 0) },
          position: 'after',
          align: 'top',
          strategy: 'fixed',
        }}
        onOpenChange={(_, { open }) => {
          if (!open) view.getState().openMenu(null);
        }}
      >
        <MenuSurface>
          {isDesigner ? <Changes /> : null}
          <ActionMenuItem action={makeItHappen} icon={<SparkleRegular />} />
        </MenuSurface>
      </Menu>
    </section>
  );
}

/** What can be done to the step where sequences are built. */
const Changes = () => (
  <>
    <ActionMenuItem action={cut} icon={<CutRegular />} />
    <ActionMenuItem action={copy} icon={<CopyRegular />} />
    <ActionMenuItem action={copyBelow} icon={<CopyRegular />} />
    <ActionMenuItem action={paste} icon={<ClipboardPasteRegular />} />
    <ActionMenuItem action={duplicateStep} icon={<DocumentCopyRegular />} />
    <ActionMenuItem action={duplicateBelow} icon={<DocumentCopyRegular />} />
    <ActionMenuItem action={deleteSteps} icon={<DeleteRegular />} />
    <MenuDivider />
    <ActionMenuItem action={moveUp} icon={<ArrowUpRegular />} />
    <ActionMenuItem action={moveDown} icon={<ArrowDownRegular />} />
    <ActionMenuItem action={moveElsewhere} icon={<ArrowMoveRegular />} />
    <MenuDivider />
    <ActionMenuItem action={continueElsewhere} icon={<ArrowTurnDownRightRegular />} />
    <ActionMenuItem action={partPaths} icon={<BranchForkRegular />} />
    <ActionMenuItem action={extractBranch} icon={<ArrowExportRegular />} />
    <MenuDivider />
  </>
);
