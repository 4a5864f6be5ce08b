import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowExportUpRegular, ArrowLeftRegular, ChartMultipleRegular, FolderOpenRegular, PrintRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Attempt } from '../../../shared/model/attempt.ts';
import type { Exercise } from '../../../shared/model/exercise.ts';
import { foldAttempts } from '../../../shared/practice/fold.ts';
import { useStores } from '../../state/stores.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import type { PracticeFiles } from '../files.ts';
import { PracticePage } from '../PracticePage.tsx';
import { Reasons } from '../Reasons.tsx';
import { counted } from '../words.ts';
import { LearnerTable } from './LearnerTable.tsx';
import { StepTable } from './StepTable.tsx';

const useStyles = makeStyles({ summary: { marginBottom: tokens.spacingVerticalS } });

interface ResultsProps {
  readonly exercise: Exercise;
  readonly attempts: readonly Attempt[];
  readonly files: PracticeFiles;
}

/** Many results of one exercise in one picture: where people went wrong, and how each of them did. */
export function Results({ exercise, attempts, files }: ResultsProps) {
  const styles = useStyles();
  const { practice } = useStores();
  const open = useKeptFocus();
  const [chosen, setChosen] = useState<Attempt | null>(null);
  const fold = useMemo(() => foldAttempts(exercise, attempts), [exercise, attempts]);
  const shown = chosen !== null && attempts.includes(chosen) ? chosen : null;
  const { print } = files;
  const add = (
    <Button id={open} appearance="primary" icon={<FolderOpenRegular />} onClick={files.open}>
      Add results…
    </Button>
  );
  const mean = attempts.length === 0 ? 0 : Math.round(attempts.reduce((sum, { score }) => sum + score.total, 0) / attempts.length);
  return (
    <PracticePage
      title={`Results of ${exercise.name}`}
      actions={
        <>
          {attempts.length === 0 ? null : (
            <>
              {add}
              <Button icon={<ArrowExportUpRegular />} onClick={() => files.saveTable(exercise, fold)}>
                Export table…
              </Button>
              {print === null ? null : (
                <Button icon={<PrintRegular />} onClick={() => print(exercise, fold)}>
                  Print…
                </Button>
              )}
            </>
          )}
          <Button icon={<ArrowLeftRegular />} onClick={() => practice.getState().show({ kind: 'home' })}>
            All exercises
          </Button>
        </>
      }
    >
      {attempts.length === 0 ? (
        <Pane title="Learners">
          <EmptyState
            icon={<ChartMultipleRegular />}
            title="No results yet"
            text="Choose the result files that your learners handed in, or drop them on the window. Each is worked again from its choices before it counts."
          >
            {add}
          </EmptyState>
        </Pane>
      ) : (
        <>
          <Pane title="Learners">
            <Text block className={styles.summary}>{`${counted(attempts.length, 'result')}, ${mean} of 100 on average.`}</Text>
            <LearnerTable learners={fold.learners} shown={shown} onShow={setChosen} />
          </Pane>
          {shown === null ? null : (
            <Pane title={`Why ${shown.score.total}? ${shown.learner}`}>
              <Reasons exercise={exercise} reasons={shown.score.reasons} />
            </Pane>
          )}
          <Pane title="Where it went wrong">
            <StepTable steps={fold.steps} />
          </Pane>
        </>
      )}
    </PracticePage>
  );
}
