import { Button, makeStyles, Text, Tooltip, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, EditRegular, FolderOpenRegular, HatGraduationRegular, PeopleRegular } from '@fluentui/react-icons';
import type { Practice } from '../../shared/model/practice.ts';
import { replay } from '../../shared/practice/play.ts';
import { scoreOf } from '../../shared/practice/score.ts';
import { usePractice, useStores } from '../state/stores.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { Pane } from '../ui/Pane.tsx';
import { useKeptFocus } from '../ui/useKeptFocus.ts';
import type { PracticeFiles } from './files.ts';
import { PracticePage } from './PracticePage.tsx';
import { counted } from './words.ts';

const useStyles = makeStyles({
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  item: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
  facts: { color: tokens.colorNeutralForeground2 },
});

/** Where practice begins: the exercises of this studio, and how to make or open one. */
export function Home({ files }: { readonly files: PracticeFiles }) {
  const styles = useStyles();
  const { practice } = useStores();
  const kept = usePractice((state) => state.kept);
  const first = useKeptFocus();
  const make = (): void => practice.getState().show({ kind: 'make', design: null, from: null });
  const buttons = (
    <>
      <Button id={first} appearance="primary" icon={<FolderOpenRegular />} onClick={files.open}>
        Open exercise or results…
      </Button>
      <Button icon={<AddRegular />} onClick={make}>
        New exercise…
      </Button>
      <Button icon={<PeopleRegular />} onClick={() => practice.getState().show({ kind: 'personas' })}>
        Personas…
      </Button>
    </>
  );
  return (
    <PracticePage title="Practice" actions={kept.length === 0 ? undefined : buttons}>
      {kept.length === 0 ? (
        <Pane title="Exercises">
          <EmptyState
            icon={<HatGraduationRegular />}
            title="No exercise yet"
            text="An exercise is a sequence with leads whose customers the program plays. Open the file that your trainer gave you, or make one from a sequence of the library."
          >
            {buttons}
          </EmptyState>
        </Pane>
      ) : (
        <Pane title="Exercises">
          <ul className={styles.list}>
            {kept.map((one) => (
              <Kept key={one.exercise.id} practice={one} />
            ))}
          </ul>
        </Pane>
      )}
    </PracticePage>
  );
}

const verbs = { ready: 'Open', working: 'Go on', handedIn: 'See the result' } as const;

function Kept({ practice: one }: { readonly practice: Practice }) {
  const styles = useStyles();
  const { practice, view } = useStores();
  const { exercise, stage } = one;
  const forget = (): void => {
    practice.getState().forget(exercise.id);
    const undo = { label: 'Undo', run: () => practice.getState().remember(one) };
    view.getState().notify({ text: `Removed the exercise "${exercise.name}" from this studio.`, intent: 'info', action: undo });
  };
  return (
    <li className={styles.item}>
      <div className={styles.words}>
        <Text weight="semibold">{exercise.name}</Text>
        <Text size={200} className={styles.facts}>
          {`${exercise.design.name}, ${counted(exercise.leads.length, 'lead')}, ${counted(exercise.limit.days, 'working day')}. ${standingInWords(one)}`}
        </Text>
      </div>
      <Button
        aria-label={`${verbs[stage]}: ${exercise.name}`}
        onClick={() => practice.getState().show({ kind: 'exercise', id: exercise.id })}
      >
        {verbs[stage]}
      </Button>
      <Button
        aria-label={`Results of learners: ${exercise.name}`}
        onClick={() => practice.getState().show({ kind: 'results', exercise, attempts: [] })}
      >
        Results of learners
      </Button>
      <Tooltip content={`Change ${exercise.name}: for trainers, it shows how the customers behave`} relationship="label">
        <Button
          appearance="subtle"
          icon={<EditRegular />}
          onClick={() => practice.getState().show({ kind: 'make', design: null, from: exercise })}
        />
      </Tooltip>
      <Tooltip content={`Remove ${exercise.name}`} relationship="label">
        <Button appearance="subtle" icon={<DeleteRegular />} onClick={forget} />
      </Tooltip>
    </li>
  );
}

function standingInWords({ exercise, stage, learner, choices }: Practice): string {
  if (stage === 'ready') return 'Not begun.';
  if (stage === 'working') return `${learner} has begun.`;
  const played = replay(exercise, choices);
  return played.ok ? `${learner} has handed it in: ${scoreOf(played.value).total} of 100.` : `${learner} has handed it in.`;
}
