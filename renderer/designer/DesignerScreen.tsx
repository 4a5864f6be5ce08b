import { makeStyles, shorthands } from '@fluentui/react-components';
import { type RefObject, useEffect, useRef, useState } from 'react';
import type { Issue } from '../../shared/check/issue.ts';
import type { Design } from '../../shared/model/design.ts';
import type { StepContent } from '../../shared/model/flow.ts';
import { existingStep, type Sequence, type Slot, stepOf } from '../../shared/model/sequence.ts';
import { slotKey } from '../../shared/picture/picture.ts';
import type { QuickKind } from '../canvas/keys.ts';
import { titleOf } from '../canvas/labels.ts';
import { type CanvasHandle, SequenceCanvas } from '../canvas/SequenceCanvas.tsx';
import { useIssues } from '../state/issues.ts';
import { useDesign, useStores, useView } from '../state/stores.tsx';
import { useNames } from '../state/words.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { addStep, deleteStep } from './editing.ts';
import { type FocusWish, Inspector } from './inspector/Inspector.tsx';
import { StepPicker } from './picker/StepPicker.tsx';
import { ProblemsPanel } from './problems/ProblemsPanel.tsx';
import { addQuickly } from './quickAdd.ts';

const useStyles = makeStyles({
  screen: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(260px, 360px)',
    gridTemplateRows: 'minmax(0, 1fr) auto',
    height: '100%',
    minHeight: 0,
    // Where both cannot stand side by side, the fields go below the picture; if even that is too low, the screen scrolls down.
    '@media (max-width: 720px)': {
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'minmax(200px, 1fr) minmax(220px, 1fr) auto',
      overflowY: 'auto',
    },
  },
  canvas: { minWidth: 0, minHeight: 0 },
  inspector: { borderRadius: 0, ...shorthands.borderWidth(0, 0, 0, '1px') },
  problems: { gridColumn: '1 / -1', minWidth: 0 },
});

/** The screen on which a sequence is built. Shows nothing while no design is open. */
export function DesignerScreen() {
  const design = useDesign((state) => state.document?.history.present ?? null);
  return design === null ? null : <Designer key={design.id} design={design} />;
}

function Designer({ design }: { readonly design: Design }) {
  const styles = useStyles();
  const stores = useStores();
  const { select, pick, askDelete, announce } = stores.view.getState();
  const selected = useView((state) => state.selected);
  const picking = useView((state) => state.picking);
  const deleting = useView((state) => state.deleting);
  const names = useNames();
  const issues = useIssues();
  const canvas = useRef<CanvasHandle>(null);
  const [wish, setWish] = useState<FocusWish | null>(null);
  const { sequence } = design;

  const asksToDelete = deleting !== null && stepOf(sequence, deleting) !== undefined;
  useFocusBack(asksToDelete, canvas);

  const add = (slot: Slot, content: StepContent, tail: 'yes' | 'no'): void => {
    if (addStep(stores, slot, content, tail)) setWish({ field: 'title' });
  };
  const quickAdd = (slot: Slot, what: QuickKind): void => {
    if (addQuickly(stores, slot, what)) setWish({ field: 'title' });
  };
  const goTo = (issue: Issue): void => {
    select(issue.step);
    if (issue.step !== null) canvas.current?.show(issue.step);
  };

  return (
    <main className={styles.screen}>
      <section aria-label="Canvas" className={styles.canvas}>
        <SequenceCanvas
          ref={canvas}
          mode="design"
          sequence={sequence}
          names={names}
          issues={issues}
          selected={selected}
          opensAt={stores.view.getState().parts.get(design.id)}
          onLeave={(part) => stores.view.getState().keepPart(design.id, part)}
          onSelect={select}
          onPick={pick}
          onQuickAdd={quickAdd}
          onNothingFollows={(id) => announce(`Nothing can follow ${titleOf(existingStep(sequence, id))}.`)}
          onDelete={(id) => deleteStep(stores, id)}
          onInspect={(field) => setWish({ field })}
        />
      </section>
      <Inspector
        design={design}
        selected={selected}
        names={names}
        issues={issues}
        wish={wish}
        onLeave={() => canvas.current?.focus()}
        className={styles.inspector}
      />
      <div className={styles.problems}>
        <ProblemsPanel issues={issues} onGoTo={goTo} />
      </div>
      {picking === null || !isThere(sequence, picking) ? null : (
        <StepPicker
          key={slotKey(picking)}
          sequence={sequence}
          slot={picking}
          canvas={canvas}
          onAdd={(content, tail) => add(picking, content, tail)}
          onClose={() => pick(null)}
        />
      )}
      {asksToDelete ? <DeleteDialog step={deleting} onClose={() => askDelete(null)} /> : null}
    </main>
  );
}

/** Undo may take away the step after which something was to be added. */
const isThere = (sequence: Sequence, slot: Slot): boolean => slot.kind === 'start' || stepOf(sequence, slot.step) !== undefined;

/** When the dialog is gone, whatever was answered, the keyboard is in the canvas again. */
function useFocusBack(isOpen: boolean, canvas: RefObject<CanvasHandle | null>): void {
  useEffect(() => {
    const handle = canvas;
    return isOpen ? () => handle.current?.focus() : undefined;
  }, [isOpen, canvas]);
}
