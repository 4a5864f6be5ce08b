import { makeStyles, tokens } from '@fluentui/react-components';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { exitsOf } from '../../../shared/model/step.ts';
import { useIssues } from '../../state/issues.ts';
import { libraryFor } from '../../state/library.ts';
import { useDesign, useLibrary } from '../../state/stores.tsx';
import { countsInWords } from '../problems.ts';

const useStyles = makeStyles({
  bar: {
    flexShrink: 0,
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
    backgroundColor: tokens.colorNeutralBackground3,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

/** The ends that a run can come to: exits that lead nowhere, and steps after which nothing can follow. */
const endsOf = ({ steps }: Sequence): number =>
  Object.values(steps).reduce((sum, step) => {
    const exits = exitsOf(step);
    return sum + (exits.length === 0 ? 1 : exits.filter(({ to }) => to === null).length);
  }, 0);

/** The row at the bottom: the sequence in numbers, or how many there are. */
export function StatusBar() {
  const styles = useStyles();
  const sequence = useDesign((state) => state.document?.history.present.sequence ?? null);
  const count = useLibrary((state) => libraryFor(state.entries).size);
  return (
    <footer className={styles.bar}>
      {sequence === null ? <span>{counted(count, 'sequence')}</span> : <InNumbers sequence={sequence} />}
    </footer>
  );
}

function InNumbers({ sequence }: { readonly sequence: Sequence }) {
  const issues = useIssues();
  return (
    <>
      <span>{counted(Object.keys(sequence.steps).length, 'step')}</span>
      <span>{counted(endsOf(sequence), 'end')}</span>
      <span>{countsInWords(issues)}</span>
    </>
  );
}
