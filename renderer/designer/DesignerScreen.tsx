import { makeStyles, shorthands } from '@fluentui/react-components';
import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import type { Design } from '../../shared/model/design.ts';
import type { StepContent } from '../../shared/model/flow.ts';
import type { StepId } from '../../shared/model/ids.ts';
import { existingStep, type Sequence, type Slot, stepOf } from '../../shared/model/sequence.ts';
import { titleOf } from '../../shared/model/title.ts';
import { slotKey } from '../../shared/picture/picture.ts';
import type { QuickKind } from '../canvas/keys.ts';
import type { CanvasHandle } from '../canvas/SequenceCanvas.tsx';
import { useCoverage } from '../state/coverage.ts';
import { useDesign, useStores, useView } from '../state/stores.tsx';
import { useNames } from '../state/words.ts';
import { DesignerBottom } from './bottom/DesignerBottom.tsx';
import { DeleteDialog } from './DeleteDialog.tsx';
import { useDays } from './days.ts';
import { addStep } from './editing.ts';
import { useFinding } from './find/finding.ts';
import { type FocusWish, Inspector } from './inspector/Inspector.tsx';
import { IssuesCanvas, OpenIssuesProvider } from './openIssues.tsx';
import { StepPicker } from './picker/StepPicker.tsx';
import { addQuickly, pickAfter, pickOnNoPath } from './quickAdd.ts';
import { type SideHandle, SidePane } from './side/SidePane.tsx';
import { useWorkPlace, type WorkPlace } from './side/useWorkPlace.ts';
import { openPath } from './structure/closing.ts';
import { Questions } from './structure/Questions.tsx';
import { selectBy } from './structure/selecting.ts';
import { deleteSelected } from './structure/several.ts';
import { takeStep } from './structure/taking.ts';
import { useLook } from './structure/useLook.ts';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'auto minmax(0, 1fr) minmax(260px, 360px)',
    gridTemplateRows: 'minmax(0, 1fr) auto',
    height: '100%',
    minHeight: 0,
    // Where both cannot stand side by side, the fields go below the picture; if even that is too low, the screen scrolls down.
    '@media (max-width: 720px)': {
      gridTemplateColumns: 'auto minmax(0, 1fr)',
      gridTemplateRows: 'minmax(200px, 1fr) minmax(220px, 1fr) auto',
      overflowY: 'auto',
    },
  },
  side: { gridColumn: 1, gridRow: 1 },
  canvas: { minWidth: 0, minHeight: 0 },
  inspector: { borderRadius: 0, ...shorthands.borderWidth(0, 0, 0, '1px'), '@media (max-width: 720px)': { gridColumn: '1 / -1' } },
  problems: { gridColumn: '1 / -1', minWidth: 0 },
});

interface DesignerScreenProps {
  /** What the bottom pane shows as the saved scenarios. */
  readonly scenarios?: ReactNode | undefined;
}

/** The screen on which a sequence is built. Shows nothing while no design is open. */
export function DesignerScreen({ scenarios }: DesignerScreenProps) {
  const design = useDesign((state) => state.document?.history.present ?? null);
  return design === null ? null : (
    <OpenIssuesProvider key={design.id}>
      <Designer design={design} scenarios={scenarios} />
    </OpenIssuesProvider>
  );
}

function Designer({ design, scenarios }: DesignerScreenProps & { readonly design: Design }) {
  const styles = useStyles();
  const stores = useStores();
  const { select, pick, askDelete, announce, openMenu } = stores.view.getState();
  const selected = useView((state) => state.selected);
  const picking = useView((state) => state.picking);
  const deleting = useView((state) => state.deleting);
  const isAsked = useView((state) => state.asking !== null);
  const names = useNames();
  const days = useDays(design);
  const untried = useCoverage(
    design,
    useView((state) => state.coverage),
  )?.untaken;
  const finding = useFinding(design, names);
  const canvas = useRef<CanvasHandle>(null);
  const side = useRef<SideHandle>(null);
  const screen = useRef<HTMLElement>(null);
  const place = useWorkPlace(canvas, side);
  const [wish, setWish] = useState<FocusWish | null>(null);
  const { sequence } = design;
  const cursor = selected !== null && stepOf(sequence, selected) !== undefined ? selected : null;
  const look = useLook(sequence, cursor);
  const [going, setGoing] = useState<ReadonlySet<StepId>>();

  const asksToDelete = deleting !== null && stepOf(sequence, deleting) !== undefined;
  useFocusBack(asksToDelete || isAsked, place.current);

  // A step that was just added is named where the person works.
  const add = (slot: Slot, content: StepContent, tail: 'yes' | 'no'): void => {
    if (addStep(stores, slot, content, tail) && !(place.isSide() && side.current?.rename())) setWish({ field: 'title' });
  };
  const quickAdd = (slot: Slot, what: QuickKind): void => {
    if (addQuickly(stores, slot, what)) setWish({ field: 'title' });
  };
  const goTo = (step: StepId | null): void => {
    select(step);
    if (step !== null) canvas.current?.show(step);
  };

  return (
    <main ref={screen} className={styles.screen}>
      <SidePane
        ref={side}
        sequence={sequence}
        names={names}
        selected={cursor}
        onAdd={add}
        onGrab={(press, takeUp) => canvas.current?.grab(press, takeUp)}
        onInspect={(field) => setWish({ field })}
        onFocus={place.enterSide}
        className={styles.side}
      />
      <section aria-label="Canvas" className={styles.canvas} onFocus={place.enterCanvas}>
        <IssuesCanvas
          ref={canvas}
          sequence={sequence}
          names={names}
          days={days}
          found={finding.steps}
          several={look.several}
          dimmed={look.dimmed}
          going={going}
          closed={look.closed}
          onUnfold={(slot) => openPath(stores, slot)}
          untried={untried}
          selected={selected}
          opensAt={stores.view.getState().parts.get(design.id)}
          onLeave={(part) => stores.view.getState().keepPart(design.id, part)}
          onSelect={(step, how) => selectBy(stores, step, how)}
          onPick={pick}
          onQuickAdd={quickAdd}
          onAddOnNo={() => pickOnNoPath(stores, cursor)}
          onNothingFollows={(id) => announce(`Nothing can follow ${titleOf(existingStep(sequence, id))}.`)}
          onDelete={() => deleteSelected(stores)}
          onMenu={({ step, at }) => {
            if (look.several?.has(step) !== true) select(step);
            openMenu(at);
          }}
          onTakeUp={(step) => takeStep(stores, step)}
          onInspect={(field) => setWish({ field })}
        />
      </section>
      <Inspector
        design={design}
        selected={selected}
        names={names}
        wish={wish}
        onLeave={() => place.current.current?.focus()}
        onAddNext={() => {
          if (!pickAfter(stores, cursor)) place.current.current?.focus();
        }}
        className={styles.inspector}
      />
      <div className={styles.problems}>
        <DesignerBottom finding={finding} names={names} onGoTo={goTo} onLeave={() => canvas.current?.focus()} scenarios={scenarios} />
      </div>
      {picking === null || !isThere(sequence, picking) ? null : (
        <StepPicker
          key={slotKey(picking)}
          sequence={sequence}
          slot={picking}
          place={place.current}
          onAdd={(content, tail) => add(picking, content, tail)}
          onClose={() => pick(null)}
        />
      )}
      <Questions sequence={sequence} />
      {asksToDelete ? (
        <DeleteDialog key={deleting} step={deleting} screen={screen} onPreview={setGoing} onClose={() => askDelete(null)} />
      ) : null}
    </main>
  );
}

/** Undo may take away the step after which something was to be added. */
const isThere = (sequence: Sequence, slot: Slot): boolean => slot.kind === 'start' || stepOf(sequence, slot.step) !== undefined;

/** When the dialog is gone, whatever was answered, the keyboard is back where the person works. */
function useFocusBack(isOpen: boolean, place: RefObject<WorkPlace | null>): void {
  useEffect(() => {
    const handle = place;
    return isOpen ? () => handle.current?.focus() : undefined;
  }, [isOpen, place]);
}
