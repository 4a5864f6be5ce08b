import { Field, Select } from '@fluentui/react-components';
import type { Design } from '../../../shared/model/design.ts';
import type { RecordState } from '../../../shared/model/scenario.ts';
import { useCatalog } from '../../state/stores.tsx';
import { processRead } from '../columnsRead.ts';

interface StageFieldProps {
  readonly design: Design;
  readonly record: RecordState;
  readonly onChange: (record: RecordState) => void;
}

/** Where the record's business process stands; shown when a condition of the sequence asks for it. */
export function StageField({ design, record, onChange }: StageFieldProps) {
  const catalog = useCatalog();
  const asked = processRead(design.sequence);
  const process = catalog.processes.find(({ id }) => id === asked);
  if (process === undefined) return null;
  return (
    <Field label="Process stage" hint={process.label}>
      <Select
        value={record.stage?.stage ?? ''}
        onChange={(_, { value }) => onChange({ ...record, stage: value === '' ? null : { process: process.id, stage: value } })}
      >
        <option value="">Not in this process</option>
        {process.stages.map(({ id, label }) => (
          <option key={id} value={id}>
            {label}
          </option>
        ))}
      </Select>
    </Field>
  );
}
