import { useMemo, useState } from 'react';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, type Sequence, type Slot } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { useStores } from '../../state/stores.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { continueAt } from './joining.ts';
import { PathField } from './PathField.tsx';
import { stepsToContinueAt } from './places.ts';
import { QuestionDialog } from './QuestionDialog.tsx';

interface ContinueDialogProps {
  readonly sequence: Sequence;
  readonly step: StepId;
  /** The paths that may continue elsewhere; `first` is the one that is meant unless another is chosen. */
  readonly slots: readonly Slot[];
  readonly first: Slot;
  readonly onClose: () => void;
}

/** "Continue at…": at which step a path goes on that ends here. Both paths then share what follows there. */
export function ContinueDialog({ sequence, step, slots, first, onClose }: ContinueDialogProps) {
  const stores = useStores();
  const [slot, setSlot] = useState(first);
  const choices = useMemo(() => stepsToContinueAt(sequence, slot), [sequence, slot]);
  return (
    <QuestionDialog title={`After "${titleOf(existingStep(sequence, step))}", continue at`} onClose={onClose}>
      <ChoiceList label="Search steps" choices={choices} onChoose={(to) => continueAt(stores, slot, to)} />
      <PathField slots={slots} value={slot} onChange={setSlot} />
    </QuestionDialog>
  );
}
