import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { slotBefore } from '../../canvas/walk.ts';
import { useStores } from '../../state/stores.tsx';
import { openSequence } from '../editing.ts';
import { addQuickly, pickOnNoPath } from '../quickAdd.ts';
import { deleteSelected } from '../structure/several.ts';
import type { OutlineIntent } from './keys.ts';
import type { OutlineRow } from './rows.ts';

interface Ways {
  /** Lets the title of a step be typed in its line, if it has one of its own. */
  readonly onRename: (step: StepId) => boolean;
  readonly onInspect: () => void;
}

type EditIntent = Exclude<OutlineIntent, { kind: 'move' | 'find' | 'narrow' }>;

/** What the keys of the outline do to the sequence: the same as on the canvas, but that titles are typed in the line itself. */
export function useOutlineEdits({ onRename, onInspect }: Ways): (row: OutlineRow, intent: EditIntent) => void {
  const stores = useStores();

  return (row, intent) => {
    const view = stores.view.getState();
    switch (intent.kind) {
      case 'inspect':
        if (row.kind === 'join') view.select(row.to);
        else onInspect();
        return;
      case 'rename':
        if (row.kind !== 'step' || !onRename(row.step)) onInspect();
        return;
      case 'delete':
        if (row.kind === 'step') deleteSelected(stores);
        else view.announce('Only steps can be deleted.');
        return;
      case 'addBefore':
        view.pick(slotBefore(openSequence(stores), row.step));
        return;
      case 'addOnNo':
        pickOnNoPath(stores, row.step);
        return;
      case 'add':
      case 'quickAdd': {
        if (row.slot === null) {
          if (row.step !== null) view.announce(`Nothing can follow ${titleOf(existingStep(openSequence(stores), row.step))}.`);
        } else if (intent.kind === 'add') view.pick(row.slot);
        else if (addQuickly(stores, row.slot, intent.what)) {
          const added = stores.view.getState().selected;
          if (added !== null) onRename(added);
        }
      }
    }
  };
}
