import { makeStyles, tokens } from '@fluentui/react-components';
import { memo, useDeferredValue, useMemo } from 'react';
import type { Design } from '../../../shared/model/design.ts';
import { useIssues } from '../../state/issues.ts';
import { libraryFor } from '../../state/library.ts';
import { useDesign, useLibrary } from '../../state/stores.tsx';
import { countsInWords } from '../problems.ts';
import { counted, statisticsOf } from './statistics.ts';

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

/** The row at the bottom: the sequence in numbers, or how many there are. */
export function StatusBar() {
  const styles = useStyles();
  const design = useDesign((state) => state.document?.history.present ?? null);
  // The picture comes first: the numbers follow when it is drawn.
  const counting = useDeferredValue(design);
  return <footer className={styles.bar}>{counting === null ? <LibraryInNumbers /> : <InNumbers design={counting} />}</footer>;
}

function LibraryInNumbers() {
  const count = useLibrary((state) => libraryFor(state.entries).size);
  return <span>{counted(count, 'sequence')}</span>;
}

const InNumbers = memo(function InNumbers({ design }: { readonly design: Design }) {
  const issues = useIssues();
  const { steps, paths, length } = useMemo(() => statisticsOf(design), [design]);
  return (
    <>
      <span>{steps}</span>
      <span>{paths}</span>
      <span>{length}</span>
      <span>{countsInWords(issues)}</span>
    </>
  );
});
