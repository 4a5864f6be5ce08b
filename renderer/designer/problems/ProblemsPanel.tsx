import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import type { Issue } from '../../../shared/check/issue.ts';
import { ProblemsList } from './ProblemsList.tsx';
import { countsInWords } from './severity.ts';

const useStyles = makeStyles({
  root: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    minHeight: 0,
  },
  heading: { margin: 0, fontSize: 'inherit' },
  toggle: { width: '100%', justifyContent: 'flex-start', gap: tokens.spacingHorizontalS, borderRadius: 0 },
  counts: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  list: { maxHeight: 'min(220px, 35vh)', overflowY: 'auto', padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
});

interface ProblemsPanelProps {
  readonly issues: readonly Issue[];
  readonly onGoTo: (issue: Issue) => void;
}

/** Everything that is wrong or doubtful in the sequence, worst first; each leads to its step. */
export function ProblemsPanel({ issues, onGoTo }: ProblemsPanelProps) {
  const styles = useStyles();
  const heading = useId();
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby={heading} className={styles.root}>
      <h2 className={styles.heading}>
        <Button
          id={heading}
          appearance="subtle"
          size="small"
          className={styles.toggle}
          icon={open ? <ChevronDown20Regular /> : <ChevronUp20Regular />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          Problems
          <span className={styles.counts}>{countsInWords(issues)}</span>
        </Button>
      </h2>
      {open ? (
        <div className={styles.list}>
          <ProblemsList issues={issues} onGoTo={onGoTo} />
        </div>
      ) : null}
    </section>
  );
}
