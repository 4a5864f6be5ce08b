import { Button, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ErrorCircleRegular } from '@fluentui/react-icons';
import type { Issue } from '../../../shared/check/issue.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { openDesign } from '../documents.ts';
import type { OpenDialog } from '../frameStore.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

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

const titles = { export: 'This sequence cannot be exported yet', finish: 'This sequence cannot be marked as finished yet' } as const;

interface RefusedDialogProps {
  readonly refused: Extract<OpenDialog, { kind: 'refused' }>;
  readonly onClose: () => void;
}

/** Why a design cannot be exported or finished: its errors, each leading to its step. */
export function RefusedDialog({ refused: { wish, design, errors }, onClose }: RefusedDialogProps) {
  const styles = useStyles();
  const studio = useStudio();
  const goTo = (step: StepId | null): void => {
    onClose();
    openDesign(studio, design.id, step);
  };
  return (
    <AppDialog
      title={titles[wish]}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <Text>{`"${design.name}" has ${errors.length === 1 ? '1 error' : `${errors.length} errors`}. Choose an error to go to its step.`}</Text>
      <ul className={styles.list}>
        {errors.map((issue) => (
          <IssueItem key={`${issue.id} ${issue.step} ${issue.message}`} issue={issue} onChoose={() => goTo(issue.step)} />
        ))}
      </ul>
    </AppDialog>
  );
}

function IssueItem({ issue, onChoose }: { readonly issue: Issue; readonly onChoose: () => void }) {
  const styles = useStyles();
  return (
    <li className={styles.issue}>
      <ErrorCircleRegular className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <Link as="button" onClick={onChoose}>
          {issue.message}
        </Link>
        <Text size={200} className={styles.reason}>
          {issue.reason}
        </Text>
      </div>
    </li>
  );
}
