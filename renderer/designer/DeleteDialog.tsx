import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, makeStyles, tokens } from '@fluentui/react-components';
import type { StepId } from '../../shared/model/ids.ts';
import { existingStep } from '../../shared/model/sequence.ts';
import { exitsOf } from '../../shared/model/step.ts';
import { titleOf } from '../../shared/model/title.ts';
import { useStores } from '../state/stores.tsx';
import { StudioDialog, StudioSurface } from '../ui/StudioDialog.tsx';
import { lossOf, openSequence, removeStep } from './editing.ts';

const useStyles = makeStyles({
  choices: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'stretch',
    gap: tokens.spacingVerticalS,
    paddingTop: tokens.spacingVerticalM,
  },
  choice: { justifyContent: 'space-between', gap: tokens.spacingHorizontalL },
  loss: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
});

/** Asks which path of a condition takes its place. A path without steps is not offered: keeping it deletes both. */
export function DeleteDialog({ step: id, onClose }: { readonly step: StepId; readonly onClose: () => void }) {
  const styles = useStyles();
  const stores = useStores();
  const step = existingStep(openSequence(stores), id);
  const paths = exitsOf(step).filter((exit) => exit.to !== null);
  const words = { next: 'path', yes: 'Yes path', no: 'No path' } as const;
  const choices = [
    ...paths.map(({ name }) => ({ keep: name, label: `Keep the ${words[name]}` })),
    { keep: null, label: paths.length === 1 ? `Delete the ${words[paths[0]?.name ?? 'next']} too` : 'Delete both' },
  ];

  return (
    <StudioDialog open modalType="alert" onOpenChange={(_, { open }) => (open ? undefined : onClose())}>
      <StudioSurface>
        <DialogBody>
          <DialogTitle>Delete "{titleOf(step)}"</DialogTitle>
          <DialogContent>
            Steps follow on its paths. Which of them shall take its place? Undo brings everything back.
            <div className={styles.choices}>
              {choices.map(({ keep, label }, index) => (
                <Button
                  key={label}
                  appearance={index === 0 ? 'primary' : 'secondary'}
                  className={styles.choice}
                  onClick={() => removeStep(stores, id, keep)}
                >
                  {`${label} `}
                  <span className={index === 0 ? undefined : styles.loss}>{lossInWords(lossOf(stores, id, keep))}</span>
                </Button>
              ))}
            </div>
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </StudioSurface>
    </StudioDialog>
  );
}

const lossInWords = (count: number): string => (count === 1 ? 'deletes only this step' : `deletes ${count} steps`);
