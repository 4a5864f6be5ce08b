import { Button, Text } from '@fluentui/react-components';
import type { Design } from '../../../shared/model/design.ts';
import { eraseDesigns } from '../library/shelving.ts';
import { namesOf } from '../library/words.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

/** Asks before sequences go for ever: nothing brings them back, so nothing but this can save them. */
export function EraseDialog({ designs, onClose }: { readonly designs: readonly Design[]; readonly onClose: () => void }) {
  const studio = useStudio();
  const erase = (): void => {
    onClose();
    eraseDesigns(studio, designs);
  };
  return (
    <AppDialog
      title={`Delete ${namesOf(designs)} for ever?`}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" onClick={erase}>
            Delete for ever
          </Button>
          <Button onClick={onClose}>Keep in the bin</Button>
        </>
      }
    >
      <Text>This cannot be undone. Steps, scenarios and the whole history go with it, on both copies on this machine.</Text>
    </AppDialog>
  );
}
