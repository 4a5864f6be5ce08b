import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { openDesign } from '../documents.ts';
import { undoImport } from '../imports/apply.ts';
import type { ImportReport } from '../imports/report.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

const counted = (n: number, word: string): string => `${n} ${word}${n === 1 ? '' : 's'}`;

function titleOf({ imported, replaced, refused, done }: ImportReport): string {
  if (imported.length > 0) return `Imported ${counted(imported.length, 'sequence')}`;
  if (replaced.length > 0) return `Replaced ${counted(replaced.length, 'sequence')}`;
  return done !== null && refused.length === 0 ? 'Imported into the catalog' : 'No sequence was imported';
}

/** What an import did, and what it refused with the place and the reason. */
export function ImportedDialog({ report, onClose }: { readonly report: ImportReport; readonly onClose: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const { imported, replaced, refused, notices, done } = report;
  const all = [...imported, ...replaced];
  const [only] = all;
  const open = (): void => {
    onClose();
    if (only !== undefined) openDesign(studio, only.id);
  };
  return (
    <AppDialog
      title={titleOf(report)}
      onClose={onClose}
      reading
      actions={
        <>
          {done === null ? null : (
            <Button
              onClick={() => {
                onClose();
                undoImport(studio, done);
              }}
            >
              Undo import
            </Button>
          )}
          {all.length === 1 ? <Button onClick={open}>Open it</Button> : null}
          <Button appearance="primary" onClick={onClose}>
            Close
          </Button>
        </>
      }
    >
      <div className={styles.parts}>
        {all.length === 0 ? null : (
          <Sentences sentences={[...imported.map(({ name }) => name), ...replaced.map(({ name }) => `${name} (replaced)`)]} />
        )}
        {refused.length === 0 ? null : (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{`${counted(refused.length, 'file')} refused`}</MessageBarTitle>
              <Sentences sentences={refused} />
            </MessageBarBody>
          </MessageBar>
        )}
        {notices.length === 0 ? null : (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>
              <Sentences sentences={notices} />
            </MessageBarBody>
          </MessageBar>
        )}
        {refused.length === 0 ? null : <Text>What was refused changed nothing.</Text>}
      </div>
    </AppDialog>
  );
}

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
