import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, type Sequence, type Slot, stepIn } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { counted } from '../../canvas/labels.ts';
import { useStores } from '../../state/stores.tsx';
import { part } from './joining.ts';
import { PathField } from './PathField.tsx';
import { QuestionDialog } from './QuestionDialog.tsx';

const useStyles = makeStyles({
  choices: { display: 'flex', flexDirection: 'column', alignItems: 'stretch', gap: tokens.spacingVerticalS },
});

interface PartDialogProps {
  readonly sequence: Sequence;
  readonly step: StepId;
  /** The paths that join another, at least one. */
  readonly slots: readonly [Slot, ...Slot[]];
  readonly onClose: () => void;
}

/** "Part again": what a path gets that no longer goes on with the others. */
export function PartDialog({ sequence, step, slots, onClose }: PartDialogProps) {
  const styles = useStyles();
  const stores = useStores();
  const [slot, setSlot] = useState<Slot>(slots[0]);
  const to = stepIn(sequence, slot);
  if (to === null) return null;
  const copied = counted(flowOrder(sequence, to).length, 'step');
  return (
    <QuestionDialog title={`Part the path after "${titleOf(existingStep(sequence, step))}"`} onClose={onClose}>
      <div>It continues at "{titleOf(existingStep(sequence, to))}", as other paths do. They keep what follows there.</div>
      <PathField slots={slots} value={slot} onChange={setSlot} />
      <div className={styles.choices}>
        <Button appearance="primary" onClick={() => part(stores, slot, 'open')}>
          Let the path end here
        </Button>
        <Button onClick={() => part(stores, slot, 'copy')}>{`Give it a copy of what follows (${copied})`}</Button>
      </div>
    </QuestionDialog>
  );
}
