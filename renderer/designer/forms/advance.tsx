import type { Design } from '../../../shared/model/design.ts';
import { libraryFor } from '../../state/library.ts';
import { useDesign, useLibrary } from '../../state/stores.tsx';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import type { FormOf } from './form.tsx';

const statusWords: Readonly<Record<Design['status'], string>> = { draft: 'Draft', finished: 'Finished' };

export const AdvanceForm: FormOf<'advance'> = ({ step, change, names }) => {
  const own = useDesign((state) => state.document?.history.present.id);
  const entries = useLibrary((state) => state.entries);
  const targets = [...libraryFor(entries).values()].filter(({ id, recordType }) => recordType === names.recordType && id !== own);
  return (
    <ChoiceField
      label="Connect to"
      help="The record leaves this sequence and starts in that one."
      required
      about="target"
      value={step.target}
      options={targets.map(({ id, name, status }) => ({ value: id, label: `${name} (${statusWords[status]})` }))}
      onChange={(target) => change({ ...step, target })}
      placeholder={targets.length === 0 ? 'No other sequence for this record type' : 'Choose a sequence'}
    />
  );
};
