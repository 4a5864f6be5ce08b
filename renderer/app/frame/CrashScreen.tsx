import { Button, makeStyles, Text, Textarea, Title3, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { FallbackProps } from 'react-error-boundary';
import { assertNever } from '../../../shared/result.ts';
import { useView } from '../../state/stores.tsx';
import type { Saving } from '../../state/viewStore.ts';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalL,
    maxWidth: '640px',
    margin: '10vh auto',
    padding: tokens.spacingHorizontalXXL,
  },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  details: { width: '100%' },
});

const detailsOf = (error: unknown): string => (error instanceof Error ? (error.stack ?? error.message) : String(error));

function savedInWords(saving: Saving): string {
  switch (saving.kind) {
    case 'saved':
      return 'Your work is saved up to your last change. Reload to go on from there.';
    case 'saving':
      return 'Your last change is being saved. Wait a moment, then reload to go on from there.';
    case 'failed':
      return saving.held === 'inOneCopy'
        ? 'Your work is saved in one of its two places. Reload to go on from there.'
        : `Your last changes could not be saved: ${saving.message} Reload to go on from what is saved.`;
    default:
      return assertNever(saving);
  }
}

/** What stands there when a bug took the screen: never blank, and with the way back. */
export function CrashScreen({ error }: FallbackProps) {
  const styles = useStyles();
  const saving = useView((state) => state.saving);
  const [copied, setCopied] = useState('');
  const details = detailsOf(error);
  const copy = (): Promise<void> =>
    navigator.clipboard.writeText(details).then(
      () => setCopied('Copied.'),
      () => setCopied('Could not copy: select the text and press Ctrl+C.'),
    );
  return (
    <main className={styles.screen}>
      <Title3 as="h1">Something went wrong</Title3>
      <Text>{savedInWords(saving)}</Text>
      <div className={styles.buttons}>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          Reload
        </Button>
        <Button onClick={() => void copy()}>Copy details</Button>
        <Text role="status">{copied}</Text>
      </div>
      <Textarea className={styles.details} readOnly rows={8} aria-label="Details" value={details} />
    </main>
  );
}
