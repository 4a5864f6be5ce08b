import { MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useOwnIssues } from '../fields/issuesAt.ts';
import { FixButtons } from '../problems/FixButtons.tsx';
import { severityWords } from '../problems/severity.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  body: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, paddingBottom: tokens.spacingVerticalS },
  reason: { color: tokens.colorNeutralForeground2 },
});

const intents = { error: 'error', warning: 'warning', hint: 'info' } as const;

interface OwnProblemsProps {
  readonly title: string;
  readonly onMended: () => void;
}

/** The problems of what the inspector shows, with why they matter and what would mend them. */
export function OwnProblems({ title, onMended }: OwnProblemsProps) {
  const styles = useStyles();
  const issues = useOwnIssues();
  if (issues.length === 0) return null;
  return (
    // A group and no region: the inspector is the landmark that F6 leads to, and one within it would hide it.
    // biome-ignore lint/a11y/useSemanticElements: it holds messages, not fields
    <div role="group" aria-label={title} className={styles.root}>
      {issues.map((issue) => (
        <MessageBar key={`${issue.id} ${issue.message}`} intent={intents[issue.severity]} layout="multiline">
          <MessageBarBody className={styles.body}>
            <span>
              <strong>{severityWords[issue.severity].one}: </strong>
              {issue.message} <span className={styles.reason}>{issue.reason}</span>
            </span>
            <FixButtons issue={issue} onMended={onMended} />
          </MessageBarBody>
        </MessageBar>
      ))}
    </div>
  );
}
