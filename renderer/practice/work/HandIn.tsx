import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { StudioDialog, StudioSurface } from '../../ui/StudioDialog.tsx';
import { counted } from '../words.ts';

interface HandInProps {
  /** How many steps are open now. */
  readonly open: number;
  readonly onHandIn: () => void;
  readonly onClose: () => void;
}

/** Asks before an exercise is handed in: no undo reaches that. */
export function HandIn({ open, onHandIn, onClose }: HandInProps) {
  return (
    <StudioDialog open onOpenChange={(_, data) => data.open || onClose()}>
      <StudioSurface>
        <DialogBody>
          <DialogTitle action={null}>Hand in?</DialogTitle>
          <DialogContent>
            {open === 0 ? 'No step is open. ' : `${counted(open, 'step')} ${open === 1 ? 'is' : 'are'} still open. `}
            Nothing more is done until the end of the exercise, and what is not done earns no points. You can practise it again afterwards,
            from the start.
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onHandIn}>
              Hand in
            </Button>
            <Button onClick={onClose}>Go on working</Button>
          </DialogActions>
        </DialogBody>
      </StudioSurface>
    </StudioDialog>
  );
}
