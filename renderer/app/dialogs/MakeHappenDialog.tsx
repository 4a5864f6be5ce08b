import { Button } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import type { StepId } from '../../../shared/model/ids.ts';
import { stepOf } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { baseFor } from '../../simulator/scenarios/base.ts';
import { openScenario } from '../../simulator/scenarios/editing.ts';
import { HappenContent } from '../../simulator/scenarios/HappenContent.tsx';
import { waysToStep } from '../../simulator/scenarios/happening.ts';
import { useSearch } from '../../simulator/scenarios/searching.ts';
import { useNames } from '../../state/words.ts';
import { worldOf } from '../../state/world.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

interface MakeHappenDialogProps {
  readonly step: StepId;
  readonly onClose: () => void;
}

/** Searches what has to happen so that a run comes to a step, and plays it. */
export function MakeHappenDialog({ step: id, onClose }: MakeHappenDialogProps) {
  const { stores } = useStudio();
  const names = useNames();
  const [world] = useState(() => worldOf(stores));
  const [base] = useState(() => baseFor(stores));
  const work = useMemo(() => () => waysToStep(stores, id), [stores, id]);
  const searching = useSearch(work);
  const answer = searching?.kind === 'done' ? searching.answer : null;
  const step = world === null ? undefined : stepOf(world.design.sequence, id);
  if (world === null || step === undefined) return null;

  const play = (): void => {
    if (answer?.kind === 'already') stores.run.getState().moveTo(answer.line);
    if (answer?.kind === 'found') openScenario(stores, answer.found.scenario, answer.found.line);
    onClose();
  };
  const canPlay = answer?.kind === 'found' || answer?.kind === 'already';
  return (
    <AppDialog
      title={`Make it happen: ${titleOf(step)}`}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={!canPlay} onClick={canPlay ? play : undefined}>
            {answer?.kind === 'already' ? 'Go there' : 'Play it'}
          </Button>
          <Button onClick={onClose}>{answer === null ? 'Cancel' : 'Close'}</Button>
        </>
      }
    >
      <HappenContent searching={searching} names={names} sequence={world.design.sequence} record={base?.record ?? null} />
    </AppDialog>
  );
}
