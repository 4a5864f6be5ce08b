import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import type { StepId } from '../../../shared/model/ids.ts';
import { flowOrder, stepOf } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { counted } from '../../canvas/labels.ts';
import { openSequence } from '../../designer/editing.ts';
import { unusedName } from '../documents.ts';
import { extract } from '../extract.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL } });

interface ExtractDialogProps {
  readonly step: StepId;
  readonly onClose: () => void;
}

/** Asks what the sequence is called that a branch becomes, and says what stands in its place afterwards. */
export function ExtractDialog({ step: id, onClose }: ExtractDialogProps) {
  const styles = useStyles();
  const studio = useStudio();
  const form = useId();
  const [sequence] = useState(() => openSequence(studio.stores));
  const step = stepOf(sequence, id);
  const title = step === undefined ? '' : titleOf(step);
  const [name, setName] = useState(() => unusedName(studio, title));
  const missing = name.trim() === '';
  const count = counted(flowOrder(sequence, id).length, 'step');

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (missing) return;
    onClose();
    extract(studio, id, name.trim());
  };

  return (
    <AppDialog
      title="Extract to a new sequence"
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" type="submit" form={form} disabledFocusable={missing}>
            Extract
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={submit}>
        <div>
          "{title}" with everything below it ({count}) becomes a sequence of its own. "Advance to another sequence" takes its place here.
        </div>
        <Field label="Name of the new sequence" required validationMessage={missing ? 'A sequence needs a name.' : null}>
          <Input value={name} onChange={(_, { value }) => setName(value)} onFocus={(event) => event.target.select()} maxLength={1000} />
        </Field>
      </form>
    </AppDialog>
  );
}
