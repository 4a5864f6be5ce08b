import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { Slot } from '../../../shared/model/sequence.ts';
import { slotKey } from '../../../shared/picture/picture.ts';

interface PathFieldProps {
  readonly slots: readonly Slot[];
  readonly value: Slot;
  readonly onChange: (slot: Slot) => void;
}

/** Which of a condition's paths is meant; nothing where there is one only. */
export const PathField = ({ slots, value, onChange }: PathFieldProps) =>
  slots.length < 2 ? null : (
    <Field label="Which path">
      <RadioGroup
        layout="horizontal"
        value={slotKey(value)}
        onChange={(_, { value: key }) => {
          const chosen = slots.find((slot) => slotKey(slot) === key);
          if (chosen !== undefined) onChange(chosen);
        }}
      >
        {slots.map((slot) => (
          <Radio key={slotKey(slot)} value={slotKey(slot)} label={slot.kind === 'exit' && slot.exit === 'no' ? 'No path' : 'Yes path'} />
        ))}
      </RadioGroup>
    </Field>
  );
