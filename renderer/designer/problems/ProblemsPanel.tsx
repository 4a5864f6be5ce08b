import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular, ChevronDown20Regular, ChevronUp20Regular } from '@fluentui/react-icons';
import { useId, useState } from 'react';
import { type Issue, type Severity, severities } from '../../../shared/check/issue.ts';
import { IssueButton } from './IssueButton.tsx';
import { SeverityIcon } from './SeverityIcon.tsx';
import { countsInWords, severityWords } from './severity.ts';

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
  none: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, padding: tokens.spacingVerticalS },
  severity: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    margin: `${tokens.spacingVerticalS} 0 ${tokens.spacingVerticalXXS}`,
    fontSize: tokens.fontSizeBase300,
  },
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
      {open ? <Groups issues={issues} onGoTo={onGoTo} /> : null}
    </section>
  );
}

function Groups({ issues, onGoTo }: ProblemsPanelProps) {
  const styles = useStyles();
  if (issues.length === 0) {
    return (
      <div className={styles.none}>
        <CheckmarkCircle20Regular aria-hidden />
        <Text>No problems. This sequence can be marked as finished.</Text>
      </div>
    );
  }
  return (
    <div className={styles.list}>
      {severities.map((severity) => (
        <Group key={severity} severity={severity} issues={issues.filter((issue) => issue.severity === severity)} onGoTo={onGoTo} />
      ))}
    </div>
  );
}

function Group({ severity, issues, onGoTo }: ProblemsPanelProps & { readonly severity: Severity }) {
  const styles = useStyles();
  if (issues.length === 0) return null;
  return (
    <>
      <h3 className={styles.severity}>
        <SeverityIcon severity={severity} />
        {severityWords[severity].many} ({issues.length})
      </h3>
      {issues.map((issue) => (
        <IssueButton key={`${issue.id} ${issue.step} ${issue.message}`} issue={issue} onGoTo={onGoTo} />
      ))}
    </>
  );
}
