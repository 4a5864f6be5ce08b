import { Button, makeStyles, Text, Title1, tokens } from '@fluentui/react-components';
import { ArrowLeftRegular, ArrowResetRegular, SaveRegular } from '@fluentui/react-icons';
import { useMemo } from 'react';
import type { Score as ScoreData } from '../../shared/model/attempt.ts';
import type { Practice } from '../../shared/model/practice.ts';
import type { Play } from '../../shared/practice/play.ts';
import { attemptOf } from '../../shared/practice/verify.ts';
import { fingerprintFor } from '../state/practiceStore.ts';
import { useStores } from '../state/stores.tsx';
import { Pane } from '../ui/Pane.tsx';
import { useKeptFocus } from '../ui/useKeptFocus.ts';
import { Formula } from './Formula.tsx';
import type { PracticeFiles } from './files.ts';
import { PracticePage } from './PracticePage.tsx';
import { Reasons } from './Reasons.tsx';
import { partOrder, partWords } from './results/table.ts';

const useStyles = makeStyles({
  page: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '920px' },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalXXL },
  total: { margin: 0 },
  parts: { display: 'grid', gridTemplateColumns: 'auto auto', gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalL}`, margin: 0 },
  points: { margin: 0, fontVariantNumeric: 'tabular-nums' },
  row: { display: 'contents' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface ScoreProps {
  readonly practice: Practice;
  readonly play: Play;
  readonly files: PracticeFiles;
}

/** What was handed in: the total, why it is that, and the file for the trainer. */
export function Score({ practice: { exercise, learner }, play, files }: ScoreProps) {
  const styles = useStyles();
  const { practice } = useStores();
  const save = useKeptFocus();
  const attempt = useMemo(() => attemptOf(play, learner, fingerprintFor(exercise)), [play, learner, exercise]);
  const { score } = attempt;
  return (
    <PracticePage
      title={exercise.name}
      actions={
        <>
          <Button id={save} appearance="primary" icon={<SaveRegular />} onClick={() => files.saveResult(attempt)}>
            Save result…
          </Button>
          <Button icon={<ArrowResetRegular />} onClick={() => practice.getState().startAgain()}>
            Practise again
          </Button>
          <Button icon={<ArrowLeftRegular />} onClick={() => practice.getState().show({ kind: 'home' })}>
            All exercises
          </Button>
        </>
      }
    >
      <div className={styles.page}>
        <Pane title={`Result of ${learner}`}>
          <div className={styles.head}>
            <Title1 as="h3" className={styles.total}>{`${score.total} of 100`}</Title1>
            <Parts score={score} />
          </div>
          <Text className={styles.quiet}>The result file is for your trainer. Save it and hand it over.</Text>
        </Pane>
        <Pane title={`Why ${score.total}?`}>
          <Text
            block
          >{`You earned ${score.earned} of ${score.possible} points: 100 × ${score.earned} / ${score.possible} is ${score.total}.`}</Text>
          <Reasons exercise={exercise} reasons={score.reasons} />
        </Pane>
        <Pane title="How it is judged">
          <Formula />
        </Pane>
      </div>
    </PracticePage>
  );
}

function Parts({ score: { reasons } }: { readonly score: ScoreData }) {
  const styles = useStyles();
  return (
    <dl className={styles.parts}>
      {partOrder.map((part) => {
        const own = reasons.filter((reason) => reason.part === part);
        const earned = own.reduce((sum, { points }) => sum + points, 0);
        const of = own.reduce((sum, reason) => sum + reason.of, 0);
        return (
          <div key={part} className={styles.row}>
            <dt>{partWords[part]}</dt>
            <dd className={styles.points}>{part === 'touches' ? `${earned} points` : `${earned} of ${of} points`}</dd>
          </div>
        );
      })}
    </dl>
  );
}
