import { Button } from '@fluentui/react-components';
import type { StepId } from '../../../shared/model/ids.ts';
import { openDesign } from '../documents.ts';
import type { OpenDialog } from '../frameStore.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';
import { ErrorList } from './ErrorList.tsx';

const titles = { export: 'This sequence cannot be exported yet', finish: 'This sequence cannot be marked as finished yet' } as const;

interface RefusedDialogProps {
  readonly refused: Extract<OpenDialog, { kind: 'refused' }>;
  readonly onClose: () => void;
}

/** Why a design cannot be exported or finished: its errors, each leading to its step. */
export function RefusedDialog({ refused: { wish, design, errors }, onClose }: RefusedDialogProps) {
  const studio = useStudio();
  const goTo = (step: StepId | null): void => {
    onClose();
    openDesign(studio, design.id, step);
  };
  return (
    <AppDialog
      title={titles[wish]}
      onClose={onClose}
      actions={
        <Button appearance="primary" onClick={onClose}>
          Close
        </Button>
      }
    >
      <ErrorList name={design.name} errors={errors} goTo={goTo} />
    </AppDialog>
  );
}
