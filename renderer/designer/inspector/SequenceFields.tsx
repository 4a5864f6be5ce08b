import { Checkbox, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Details } from '../../../shared/edit/edit.ts';
import type { Names } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import { isCondition } from '../../../shared/model/step.ts';
import { counted } from '../../canvas/labels.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldGroup } from '../fields/FieldGroup.tsx';
import { TagsField } from '../fields/TagsField.tsx';
import { TextField } from '../fields/TextField.tsx';

const useStyles = makeStyles({ counts: { color: tokens.colorNeutralForeground2 } });

interface SequenceFieldsProps {
  readonly design: Design;
  readonly names: Names;
  readonly change: (details: Details, merge?: string) => void;
}

/** What the sequence says of itself; shown while no step is selected. */
export function SequenceFields({ design, names, change }: SequenceFieldsProps) {
  const styles = useStyles();
  const { name, description, recordType, tags, options } = design;
  const details: Details = { name, description, recordType, tags, options };
  return (
    <>
      <Text className={styles.counts}>{inNumbers(design)}</Text>
      <TextField
        label="Name"
        required
        about="name"
        name="title"
        maxLength={1000}
        value={name}
        onChange={(text, merge) => change({ ...details, name: text }, merge)}
      />
      <TextField
        label="Description"
        about="description"
        rows={4}
        maxLength={20_000}
        value={description}
        onChange={(text, merge) => change({ ...details, description: text }, merge)}
      />
      <ChoiceField
        label="Record type"
        help="Fields, stages and templates belong to a record type: after a change, look at the problems."
        about="recordType"
        value={recordType}
        options={names.catalog.recordTypes.map((type) => ({ value: type.name, label: type.label }))}
        onChange={(chosen) => change({ ...details, recordType: chosen })}
      />
      <FieldGroup label="Options" about="options">
        <Checkbox
          label="End the sequence when the customer replies to an email"
          checked={options.exitOnReply}
          onChange={(_, { checked }) => change({ ...details, options: { ...options, exitOnReply: checked === true } })}
        />
        <Checkbox
          label="Skip non-working days while waiting"
          checked={options.skipNonWorkingDays}
          onChange={(_, { checked }) => change({ ...details, options: { ...options, skipNonWorkingDays: checked === true } })}
        />
      </FieldGroup>
      <TagsField value={tags} onChange={(next) => change({ ...details, tags: next })} />
    </>
  );
}

/** "9 steps, 2 conditions, 1 wait." The first number counts all of them. */
function inNumbers({ sequence }: Design): string {
  const steps = Object.values(sequence.steps);
  if (steps.length === 0) return 'No steps yet.';
  const conditions = steps.filter(isCondition).length;
  const waits = steps.filter(({ kind }) => kind === 'wait').length;
  return `${[counted(steps.length, 'step'), counted(conditions, 'condition'), counted(waits, 'wait')].join(', ')}.`;
}
