import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Issue } from '../../../shared/check/issue.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    width: '100%',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  reason: { color: tokens.colorNeutralForeground2 },
});

/** A problem in words; it leads to the step that has it. */
export function IssueButton({ issue, onGoTo }: { readonly issue: Issue; readonly onGoTo: (issue: Issue) => void }) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.root} onClick={() => onGoTo(issue)}>
      <Text>{issue.message}</Text>
      <Text size={200} className={styles.reason}>
        {issue.reason}
      </Text>
    </button>
  );
}
