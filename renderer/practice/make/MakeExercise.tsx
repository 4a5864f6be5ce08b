import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, FlowchartRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Exercise } from '../../../shared/model/exercise.ts';
import type { DesignId } from '../../../shared/model/ids.ts';
import { takenAlong } from '../../../shared/practice/handOut.ts';
import { clockIn, nextMorning } from '../../seller/clock.ts';
import { libraryFor } from '../../state/library.ts';
import { type Stores, useStores } from '../../state/stores.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import type { PracticeFiles } from '../files.ts';
import { PracticePage } from '../PracticePage.tsx';
import { newExercise } from './draft.ts';
import { ExerciseForm } from './ExerciseForm.tsx';

interface MakeExerciseProps {
  /** The sequence that is meant at first; `null` for the first of the library. */
  readonly design: DesignId | null;
  /** The exercise that is changed; `null` for a new one. */
  readonly from: Exercise | null;
  readonly files: PracticeFiles;
}

/** Makes an exercise, or changes one that was made before. */
export function MakeExercise({ design, from, files }: MakeExerciseProps) {
  const stores = useStores();
  const [first] = useState(() => from ?? draftFor(stores, design));
  return first === null ? <NothingToPractise /> : <ExerciseForm first={first} isNew={from === null} files={files} />;
}

/** A new exercise about the sequence that is meant, or the first of the library that has steps; `null` where there is none. */
function draftFor({ library, catalog, personas, now, newExerciseId }: Stores, wanted: DesignId | null): Exercise | null {
  const designs = libraryFor(library.getState().entries);
  const withSteps = [...designs.values()].filter(({ sequence }) => sequence.start !== null);
  const design = withSteps.find(({ id }) => id === wanted) ?? withSteps[0];
  if (design === undefined) return null;
  const customers = personas.getState().personas.filter((persona) => persona.kind === 'customer');
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const taken = takenAlong(design, designs, catalog.getState().catalog);
  return newExercise(newExerciseId(), taken, customers, nextMorning(now(), clockIn(timeZone)), timeZone);
}

function NothingToPractise() {
  const { practice } = useStores();
  const back = useKeptFocus();
  return (
    <PracticePage title="New exercise">
      <Pane title="Sequence">
        <EmptyState
          icon={<FlowchartRegular />}
          title="No sequence to practise"
          text="An exercise is about a sequence of the library. Make one with at least one step first."
        >
          <Button id={back} icon={<ArrowLeftRegular />} onClick={() => practice.getState().show({ kind: 'home' })}>
            All exercises
          </Button>
        </EmptyState>
      </Pane>
    </PracticePage>
  );
}
