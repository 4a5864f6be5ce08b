import type { Process } from '../../../shared/model/catalog.ts';
import { CommittedField } from './CommittedField.tsx';
import { freeKey, moved } from './changes.ts';
import { OrderedRows } from './OrderedRows.tsx';

interface ProcessFormProps {
  readonly process: Process;
  readonly onChange: (process: Process) => string | null;
}

/** A business process flow and its stages in order. */
export function ProcessForm({ process, onChange }: ProcessFormProps) {
  const { stages } = process;
  const put = (next: Process['stages']): string | null => onChange({ ...process, stages: next });
  return (
    <>
      <CommittedField label="Label" required value={process.label} maxLength={200} onCommit={(label) => onChange({ ...process, label })} />
      <OrderedRows
        label="Stages"
        noun="stage"
        rows={stages}
        keyOf={({ id }) => id}
        nameOf={({ label }) => label}
        fieldsOf={(stage, index) => (
          <CommittedField
            label="Label"
            required
            value={stage.label}
            maxLength={200}
            onCommit={(label) => put(stages.map((other, at) => (at === index ? { ...stage, label } : other)))}
          />
        )}
        onMove={(index, by) => put(moved(stages, index, by))}
        onRemove={stages.length === 1 ? null : (index) => put(stages.filter((_, at) => at !== index))}
        onAdd={() => {
          const ids = stages.map(({ id }) => id);
          put([...stages, { id: freeKey('stage', ids), label: 'New stage' }]);
        }}
      />
    </>
  );
}
