import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { CheckmarkCircle20Regular } from '@fluentui/react-icons';
import { type Issue, type Severity, severities } from '../../../shared/check/issue.ts';
import { IssueButton } from './IssueButton.tsx';
import { SeverityIcon } from './SeverityIcon.tsx';
import { severityWords } from './severity.ts';

const useStyles = makeStyles({
  list: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
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
