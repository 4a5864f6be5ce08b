import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

interface NotOpenedDialogProps {
  readonly taken: readonly string[];
  readonly refused: readonly string[];
  readonly onClose: () => void;
}

/** Which exercises, results or personas could not be opened, each with its place and reason, and which were. */
export function NotOpenedDialog({ taken, refused, onClose }: NotOpenedDialogProps) {
  const styles = useStyles();
  return (
    <AppDialog
      title={refused.length === 1 ? 'A file was refused' : `${refused.length} files were refused`}
      onClose={onClose}
      reading
      actions={
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <div className={styles.parts}>
        <ul className={styles.list}>
          {refused.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <Text>What was refused changed nothing.</Text>
        {taken.length === 0 ? null : (
          <ul className={styles.list}>
            {taken.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        )}
      </div>
    </AppDialog>
  );
}
