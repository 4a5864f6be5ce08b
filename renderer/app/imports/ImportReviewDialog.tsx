import { Button, MessageBar, MessageBarBody, MessageBarTitle, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { AppDialog } from '../dialogs/AppDialog.tsx';
import { useStudio } from '../studio.tsx';
import { FoundTable } from './FoundTable.tsx';
import { importAs, plannedImport } from './imports.ts';
import { MissingTable } from './MissingTable.tsx';
import { type Decisions, undecided } from './plan.ts';
import type { Reading } from './reading.ts';
import { planInWords } from './words.ts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL },
  list: { margin: `${tokens.spacingVerticalXS} 0 0`, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

interface ImportReviewDialogProps {
  readonly reading: Reading;
  readonly onClose: () => void;
}

/**
 * What files hold and how it stands to what is here: what each is, what clashes, what is missing, and what becomes of it. Nothing is changed before
 * the person says so; then all of it is one import.
 */
export function ImportReviewDialog({ reading, onClose }: ImportReviewDialogProps) {
  const styles = useStyles();
  const studio = useStudio();
  const [decisions, setDecisions] = useState<Decisions>(undecided);
  const decide = (change: Partial<Decisions>): void => setDecisions((before) => ({ ...before, ...change }));
  const plan = useMemo(() => plannedImport(studio, reading, decisions), [studio, reading, decisions]);
  // What can be mapped is what would be missing if nothing was: a choice that was made stays to be seen and changed.
  const open = useMemo(
    () => plannedImport(studio, reading, { ...decisions, mapping: new Map(), targets: new Map() }),
    [studio, reading, decisions],
  );
  const nothing = plan.added.length + plan.replaced.length === 0 && plan.catalog === null;

  return (
    <AppDialog
      title="Import"
      wide
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" disabledFocusable={nothing} onClick={() => nothing || importAs(studio, reading, decisions)}>
            Import
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <div className={styles.parts}>
        <FoundTable reading={reading} decisions={decisions} decide={decide} />
        {open.missing.length + open.missingTargets.length === 0 ? null : <MissingTable plan={open} decisions={decisions} decide={decide} />}
        {reading.refused.length === 0 ? null : (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>
              <MessageBarTitle>{`${reading.refused.length === 1 ? '1 file' : `${reading.refused.length} files`} refused`}</MessageBarTitle>
              <Sentences sentences={reading.refused} />
            </MessageBarBody>
          </MessageBar>
        )}
        {reading.notices.length === 0 ? null : <Sentences sentences={reading.notices} />}
        <section aria-label="What will happen">
          <Text weight="semibold">What will happen</Text>
          <div aria-live="polite">
            <Sentences sentences={planInWords(plan)} />
          </div>
        </section>
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
