import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { Extent } from '../../../shared/edit/fragment.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, type Sequence } from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { counted } from '../../canvas/labels.ts';
import { useStores } from '../../state/stores.tsx';
import { ChoiceList } from './ChoiceList.tsx';
import { moveTo } from './moving.ts';
import { placesFor } from './places.ts';
import { QuestionDialog } from './QuestionDialog.tsx';

interface MoveDialogProps {
  readonly sequence: Sequence;
  readonly step: StepId;
  readonly onClose: () => void;
}

/** "Move to…": every place in words, and whether what is below comes along. A condition with two paths cannot move without them. */
export function MoveDialog({ sequence, step: id, onClose }: MoveDialogProps) {
  const stores = useStores();
  const step = existingStep(sequence, id);
  const below = flowOrder(sequence, id).length - 1;
  const isForked = new Set(exitsOf(step).flatMap((exit) => (exit.to === null ? [] : [exit.to]))).size > 1;
  // Where the step can go nowhere without what is below it, that comes along at first.
  const [extent, setExtent] = useState<Extent>(() =>
    isForked || placesFor(sequence, id, 'alone').every(({ refused }) => refused !== null) ? 'withBelow' : 'alone',
  );
  const places = useMemo(() => placesFor(sequence, id, extent), [sequence, id, extent]);
  return (
    <QuestionDialog title={`Move "${titleOf(step)}"`} onClose={onClose}>
      <ChoiceList label="Search places" choices={places} onChoose={(slot) => moveTo(stores, id, slot, extent)} />
      {below === 0 ? null : (
        <Field label="What moves" {...(isForked ? { hint: 'Steps follow on both of its paths, so they come along.' } : {})}>
          <RadioGroup value={extent} onChange={(_, { value }) => setExtent(value === 'alone' ? 'alone' : 'withBelow')}>
            <Radio value="alone" label="This step alone" disabled={isForked} />
            <Radio value="withBelow" label={`This step with everything below (${counted(below + 1, 'step')})`} />
          </RadioGroup>
        </Field>
      )}
    </QuestionDialog>
  );
}
