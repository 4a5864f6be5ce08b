import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import type { Issue } from '../../../shared/check/issue.ts';
import type { StepId } from '../../../shared/model/ids.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: `${tokens.spacingVerticalL} 0 0`,
    padding: 0,
    listStyleType: 'none',
  },
  issue: { display: 'flex', gap: tokens.spacingHorizontalS },
  icon: { flexShrink: 0, marginTop: '2px', color: tokens.colorStatusDangerForeground1 },
  words: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start' },
  reason: { color: tokens.colorNeutralForeground3 },
});

interface ErrorListProps {
  readonly name: string;
  readonly errors: readonly Issue[];
  readonly goTo: (step: StepId | null) => void;
}

/** The errors of a sequence of that name, each leading to its step. */
export function ErrorList({ name, errors, goTo }: ErrorListProps) {
  const styles = useStyles();
  return (
    <div>
      <Text>{`"${name}" has ${errors.length === 1 ? '1 error' : `${errors.length} errors`}. Choose an error to go to its step.`}</Text>
      <ul className={styles.list}>
        {errors.map((issue) => (
          <IssueItem key={`${issue.id} ${issue.step} ${issue.message}`} issue={issue} onChoose={() => goTo(issue.step)} />
        ))}
      </ul>
    </div>
  );
}

function IssueItem({ issue, onChoose }: { readonly issue: Issue; readonly onChoose: () => void }) {
  const styles = useStyles();
  return (
    <li className={styles.issue}>
      <ErrorCircleRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Link as="button" type="button" onClick={onChoose}>
          {issue.message}
        </Link>
        <Text size={200} className={styles.reason}>
          {issue.reason}
        </Text>
      </div>
    </li>
  );
}
