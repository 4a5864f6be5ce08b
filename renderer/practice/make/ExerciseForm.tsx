import {
  Button,
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Textarea,
  tokens,
} from '@fluentui/react-components';
import { ArrowLeftRegular, PlayRegular, SaveRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { decodeExercise, encodeExercise } from '../../../shared/file/exerciseFile.ts';
import { refusalInWords } from '../../../shared/file/refusal.ts';
import type { Exercise } from '../../../shared/model/exercise.ts';
import { useStores } from '../../state/stores.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import type { PracticeFiles } from '../files.ts';
import { PracticePage } from '../PracticePage.tsx';
import { Leads } from './Leads.tsx';
import { Limits } from './Limits.tsx';
import { SequenceField } from './SequenceField.tsx';
import { TryOut } from './TryOut.tsx';

const useStyles = makeStyles({
  columns: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalM },
  main: { flex: '3 1 460px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  side: { flex: '2 1 300px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: 0 },
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface ExerciseFormProps {
  readonly first: Exercise;
  readonly isNew: boolean;
  readonly files: PracticeFiles;
}

/** All of an exercise on one page. What cannot be handed out is told with its place when it is to be saved or tried. */
export function ExerciseForm({ first, isNew, files }: ExerciseFormProps) {
  const styles = useStyles();
  const { practice, view } = useStores();
  const [exercise, setExercise] = useState(first);
  const [refused, setRefused] = useState<string | null>(null);
  const name = useKeptFocus();
  const change = (changed: Partial<Exercise>): void => {
    setExercise({ ...exercise, ...changed });
    setRefused(null);
  };

  /** Only what a learner's program would read is handed out. */
  const handOut = (give: (whole: Exercise) => string | null): void => {
    const read = decodeExercise(encodeExercise(exercise));
    const reason = read.ok ? give(read.value) : refusalInWords(read.error);
    setRefused(reason);
    if (reason !== null) view.getState().announce(`The exercise is not complete. ${reason}`);
  };

  return (
    <PracticePage
      title={isNew ? 'New exercise' : `Change ${first.name}`}
      actions={
        <>
          <Button
            appearance="primary"
            icon={<SaveRegular />}
            onClick={() =>
              handOut((whole) => {
                files.saveExercise(whole);
                return practice.getState().keep(whole);
              })
            }
          >
            Save exercise…
          </Button>
          <Button icon={<PlayRegular />} onClick={() => handOut((whole) => practice.getState().open(whole))}>
            Try it yourself
          </Button>
          <Button icon={<ArrowLeftRegular />} onClick={() => practice.getState().show({ kind: 'home' })}>
            All exercises
          </Button>
        </>
      }
    >
      {refused === null ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>The exercise cannot be handed out yet</MessageBarTitle>
            {refused}
          </MessageBarBody>
        </MessageBar>
      )}
      <div className={styles.columns}>
        <div className={styles.main}>
          <Pane title="Exercise">
            <div className={styles.fields}>
              <Field label="Name" required>
                <Input id={name} value={exercise.name} maxLength={200} onChange={(_, { value }) => change({ name: value })} />
              </Field>
              <SequenceField exercise={exercise} isNew={isNew} onChange={change} />
              <Field label="Instructions" hint="The learner reads them before they begin.">
                <Textarea
                  value={exercise.instructions}
                  rows={4}
                  resize="vertical"
                  maxLength={20_000}
                  onChange={(_, { value }) => change({ instructions: value })}
                />
              </Field>
            </div>
          </Pane>
          <Leads exercise={exercise} onChange={(leads) => change({ leads: [...leads] })} />
        </div>
        <div className={styles.side}>
          <Limits exercise={exercise} onChange={change} />
          <TryOut exercise={exercise} />
        </div>
      </div>
    </PracticePage>
  );
}
