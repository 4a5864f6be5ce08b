import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { BeakerRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { decodeExercise, encodeExercise } from '../../../shared/file/exerciseFile.ts';
import { refusalInWords } from '../../../shared/file/refusal.ts';
import type { Exercise } from '../../../shared/model/exercise.ts';
import { playedBySeller } from '../../../shared/practice/machineSeller.ts';
import { mostPoints, scoreOf } from '../../../shared/practice/score.ts';
import { usePersonas, useStores } from '../../state/stores.tsx';
import { Pane } from '../../ui/Pane.tsx';

const useStyles = makeStyles({
  stack: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
});

/** What the sellers whom the machine plays would come to: whether the exercise tells a good one from a poor one. */
export function TryOut({ exercise }: { readonly exercise: Exercise }) {
  const styles = useStyles();
  const { view } = useStores();
  const personas = usePersonas((state) => state.personas);
  const [tried, setTried] = useState<{ readonly of: Exercise; readonly lines: readonly string[] } | null>(null);
  const sellers = personas.filter((persona) => persona.kind === 'seller');
  const tryOut = (): void => {
    const read = decodeExercise(encodeExercise(exercise));
    const lines = read.ok
      ? [
          `${mostPoints(read.value)} points can be earned.`,
          ...sellers.map((seller) => `${seller.name}: ${scoreOf(playedBySeller(read.value, seller)).total} of 100.`),
        ]
      : [refusalInWords(read.error)];
    setTried({ of: exercise, lines });
    view.getState().announce(lines.join(' '));
  };
  return (
    <Pane title="What sellers would get">
      <div className={styles.stack}>
        <Text>The machine works the exercise as each of its sellers would.</Text>
        <Button icon={<BeakerRegular />} onClick={tryOut}>
          Try it with the sellers
        </Button>
        {tried?.of === exercise ? (
          <ul className={styles.list}>
            {tried.lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        ) : null}
      </div>
    </Pane>
  );
}
