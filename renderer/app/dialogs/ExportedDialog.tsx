import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { VerifiedFile } from '../exports/verify.ts';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    margin: `${tokens.spacingVerticalL} 0 0`,
  },
  word: { color: tokens.colorNeutralForeground3 },
  value: { margin: 0, overflowWrap: 'anywhere' },
  sum: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface ExportedDialogProps {
  readonly file: VerifiedFile;
  /** What is in it. */
  readonly names: readonly string[];
  readonly onClose: () => void;
}

/** What was written, and that it reads back the same: with the checksum by which whoever gets it can tell. */
export function ExportedDialog({ file, names, onClose }: ExportedDialogProps) {
  const styles = useStyles();
  const { name, bytes, sha256, content, onDisk } = file;
  return (
    <AppDialog
      title={`Exported ${name}`}
      onClose={onClose}
      reading
      actions={
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <MessageBar intent="success" layout="multiline">
        <MessageBarBody>
          <MessageBarTitle>Verified: reads back the same.</MessageBarTitle>
          {onDisk
            ? 'The file was read again from the disk and holds what it should.'
            : 'It was read again before it was handed to the browser, which keeps where it went to itself.'}
        </MessageBarBody>
      </MessageBar>
      <dl className={styles.facts}>
        <dt className={styles.word}>{names.length === 1 ? 'Sequence' : `${names.length} sequences`}</dt>
        <dd className={styles.value}>{names.slice(0, 12).join(', ') + (names.length > 12 ? ', …' : '')}</dd>
        <dt className={styles.word}>Size</dt>
        <dd className={styles.value}>{`${bytes.toLocaleString('en')} bytes`}</dd>
        <dt className={styles.word}>SHA-256 of the file</dt>
        <dd className={`${styles.value} ${styles.sum}`}>{sha256}</dd>
        {content === null ? null : (
          <>
            <dt className={styles.word}>of the content (RFC 8785)</dt>
            <dd className={`${styles.value} ${styles.sum}`}>{content}</dd>
          </>
        )}
      </dl>
    </AppDialog>
  );
}
