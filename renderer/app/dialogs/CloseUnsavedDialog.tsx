import { Button, makeStyles, Text } from '@fluentui/react-components';
import { useView } from '../../state/stores.tsx';
import { useStudio } from '../studio.tsx';
import { closeNow, saveCopy } from '../unsaved.ts';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({ word: { whiteSpace: 'nowrap' } });

/** Asks once before the window closes over changes that are nowhere but on the screen. */
export function CloseUnsavedDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const saving = useView((state) => state.saving);
  const copy = async (): Promise<void> => {
    onClose();
    await saveCopy(studio);
  };
  return (
    <AppDialog
      title="Close without saving?"
      onClose={onClose}
      actions={
        <>
          <Button className={styles.word} appearance="primary" onClick={() => void copy()}>
            Save a copy
          </Button>
          <Button className={styles.word} onClick={onClose}>
            Keep open
          </Button>
          <Button className={styles.word} onClick={() => void closeNow(studio)}>
            Close anyway
          </Button>
        </>
      }
    >
      <Text>
        {saving.kind === 'failed'
          ? `Your last changes could not be saved. ${saving.message} If you close now, they are gone.`
          : 'Your last changes have been saved in the meantime. You can close the window.'}
      </Text>
    </AppDialog>
  );
}
