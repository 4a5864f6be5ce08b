import { makeStyles, tokens } from '@fluentui/react-components';
import { StudioDialog, StudioSurface } from '../../ui/StudioDialog.tsx';
import { useFocusReturn } from '../dialogs/useFocusReturn.ts';
import { PaletteContent } from './PaletteContent.tsx';

const useStyles = makeStyles({
  surface: {
    boxSizing: 'border-box',
    width: 'min(680px, calc(100vw - 24px))',
    maxWidth: 'none',
    margin: 'min(8vh, 64px) auto auto',
    padding: tokens.spacingHorizontalM,
  },
});

/** Everything that can be done, by name, over the window. When it goes, the focus returns to where it was. */
export function PaletteDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  useFocusReturn();
  return (
    <StudioDialog open onOpenChange={(_, { open }) => open || onClose()}>
      <StudioSurface className={styles.surface} aria-label="Search or run">
        <PaletteContent onClose={onClose} />
      </StudioSurface>
    </StudioDialog>
  );
}
