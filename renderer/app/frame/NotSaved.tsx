import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { useStores, useView } from '../../state/stores.tsx';
import type { Saving } from '../../state/viewStore.ts';
import { clockTime } from '../../ui/when.ts';
import { saveCopyOfUnsaved, trySavingAgain } from '../actions/unsavedActions.ts';
import { useFocusReturn } from '../dialogs/useFocusReturn.ts';
import { useStudio } from '../studio.tsx';

const useStyles = makeStyles({
  area: { flexShrink: 0, padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
});

/** Stays as long as something is not saved: since when, why, and what can be done. */
export function NotSaved() {
  const saving = useView((state) => state.saving);
  return saving.kind === 'failed' ? <Strip saving={saving} /> : null;
}

function Strip({ saving: { since, message, held } }: { readonly saving: Extract<Saving, { kind: 'failed' }> }) {
  const styles = useStyles();
  const studio = useStudio();
  const { view } = useStores();
  // Then no other try helps.
  const locked = studio.storage.locked() !== null;
  useFocusReturn();
  useEffect(() => () => view.getState().announce('Everything is saved again.'), [view]);
  const title = held === 'nowhere' ? `Not saved since ${clockTime(since)}.` : `Saved in one of two places since ${clockTime(since)}.`;
  return (
    <section aria-label="Not saved" className={styles.area}>
      <MessageBar intent={held === 'nowhere' ? 'error' : 'warning'} layout="multiline">
        <MessageBarBody role="alert">
          <MessageBarTitle>{title}</MessageBarTitle> {message} {consequence(held, locked)}
        </MessageBarBody>
        <MessageBarActions>
          {(locked ? [saveCopyOfUnsaved] : [saveCopyOfUnsaved, trySavingAgain]).map((action) => (
            <Button key={action.id} onClick={() => void action.run(studio)}>
              {action.name.replace('…', '')}
            </Button>
          ))}
        </MessageBarActions>
      </MessageBar>
    </section>
  );
}

function consequence(held: 'nowhere' | 'inOneCopy', locked: boolean): string {
  if (held === 'inOneCopy') return 'Nothing is lost.';
  if (locked) return 'What you change here stays on the screen only: save a copy of it.';
  return 'Nothing on the screen is lost, and saving is tried again by itself.';
}
