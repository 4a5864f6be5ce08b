import { DialogActions, DialogBody, DialogContent, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { StudioDialog, StudioSurface } from '../../ui/StudioDialog.tsx';
import { useFocusReturn } from './useFocusReturn.ts';

const useStyles = makeStyles({
  wide: { maxWidth: '760px' },
  reading: { ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' } },
  body: { maxHeight: 'min(640px, calc(100vh - 48px))' },
});

interface AppDialogProps {
  readonly title: string;
  readonly onClose: () => void;
  readonly wide?: boolean;
  /** Nothing in it can take the focus, so the text itself must: it may have to be scrolled by keyboard. */
  readonly reading?: boolean;
  /** The buttons at the foot; one of them closes. */
  readonly actions: ReactNode;
  readonly children: ReactNode;
}

/** A modal dialog, open as long as it is mounted. When it goes, the focus returns to where it was. */
export function AppDialog({ title, onClose, wide = false, reading = false, actions, children }: AppDialogProps) {
  const styles = useStyles();
  useFocusReturn();
  return (
    <StudioDialog open onOpenChange={(_, { open }) => open || onClose()}>
      <StudioSurface {...(wide ? { className: styles.wide } : {})}>
        <DialogBody className={styles.body}>
          <DialogTitle action={null}>{title}</DialogTitle>
          <DialogContent {...(reading ? { tabIndex: 0, className: styles.reading, role: 'group', 'aria-label': title } : {})}>
            {children}
          </DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </StudioSurface>
    </StudioDialog>
  );
}
