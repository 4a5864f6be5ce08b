import { type Sequence, type Slot, stepOf } from '../../../shared/model/sequence.ts';
import { slotKey } from '../../../shared/picture/picture.ts';
import { assertNever } from '../../../shared/result.ts';
import { useStores, useView } from '../../state/stores.tsx';
import { ContinueDialog } from './ContinueDialog.tsx';
import { freeSlots, joinedSlots } from './joining.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { PartDialog } from './PartDialog.tsx';

const isSome = (slots: readonly Slot[]): slots is readonly [Slot, ...Slot[]] => slots.length > 0;

/** The question about a step that is open, if any. Undo may have taken away what it is about. */
export function Questions({ sequence }: { readonly sequence: Sequence }) {
  const { view } = useStores();
  const asking = useView((state) => state.asking);
  if (asking === null || stepOf(sequence, asking.step) === undefined) return null;
  const { kind, step, slot } = asking;
  const common = { sequence, step, onClose: () => view.getState().ask(null) };
  switch (kind) {
    case 'moveTo':
      return <MoveDialog {...common} />;
    case 'continueAt': {
      const slots = freeSlots(sequence, step);
      const first = slots.find((free) => slot !== undefined && slotKey(free) === slotKey(slot)) ?? slots[0];
      return first === undefined ? null : <ContinueDialog {...common} slots={slots} first={first} />;
    }
    case 'part': {
      const slots = joinedSlots(sequence, step);
      return isSome(slots) ? <PartDialog {...common} slots={slots} /> : null;
    }
    default:
      return assertNever(kind);
  }
}
