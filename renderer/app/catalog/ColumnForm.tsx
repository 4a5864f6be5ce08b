import type { Choice, Column, ColumnType } from '../../../shared/model/catalog.ts';
import { ChoiceField } from '../../designer/fields/ChoiceField.tsx';
import { CommittedField } from './CommittedField.tsx';
import { moved } from './changes.ts';
import { OrderedRows } from './OrderedRows.tsx';
import { columnTypeLabels } from './sections.ts';

const types = Object.entries(columnTypeLabels).flatMap(([value, label]) => (isType(value) ? [{ value, label }] : []));

function isType(value: string): value is ColumnType {
  return value in columnTypeLabels;
}

/** The same column with another type; what only the new type has starts as Dynamics' designer starts it. */
function columnOfType({ name, label }: Pick<Column, 'name' | 'label'>, type: ColumnType): Column {
  if (type === 'choice') return { type, name, label, choices: [{ value: 1, label: 'First choice' }] };
  if (type === 'twoOptions') return { type, name, label, yes: 'Yes', no: 'No' };
  return { type, name, label };
}

interface ColumnFormProps {
  readonly column: Column;
  readonly onChange: (column: Column) => string | null;
}

/** A column: what it is called, its type, and what can be chosen. */
export function ColumnForm({ column, onChange }: ColumnFormProps) {
  return (
    <>
      <CommittedField label="Label" required value={column.label} maxLength={200} onCommit={(label) => onChange({ ...column, label })} />
      <ChoiceField
        label="Type"
        value={column.type}
        options={types}
        help="Conditions that compare it in a way the new type does not allow become problems."
        onChange={(type) => onChange(columnOfType(column, type))}
      />
      {column.type === 'choice' ? (
        <Choices choices={column.choices} onChange={(choices) => onChange({ ...column, choices: [...choices] })} />
      ) : null}
      {column.type === 'twoOptions' ? (
        <>
          <CommittedField label="Yes reads" required value={column.yes} maxLength={200} onCommit={(yes) => onChange({ ...column, yes })} />
          <CommittedField label="No reads" required value={column.no} maxLength={200} onCommit={(no) => onChange({ ...column, no })} />
        </>
      ) : null}
    </>
  );
}

interface ChoicesProps {
  readonly choices: readonly Choice[];
  readonly onChange: (choices: readonly Choice[]) => string | null;
}

function Choices({ choices, onChange }: ChoicesProps) {
  const put = (index: number, choice: Choice): string | null => onChange(choices.map((other, at) => (at === index ? choice : other)));
  const nextValue = Math.max(0, ...choices.map(({ value }) => value)) + 1;
  return (
    <OrderedRows
      label="Choices"
      noun="choice"
      rows={choices}
      keyOf={({ value }) => String(value)}
      nameOf={({ label }) => label}
      fieldsOf={(choice, index) => (
        <>
          <CommittedField
            label="Label"
            required
            value={choice.label}
            maxLength={200}
            onCommit={(label) => put(index, { ...choice, label })}
          />
          <CommittedField
            label="Value"
            required
            value={String(choice.value)}
            maxLength={15}
            onCommit={(text) =>
              /^-?\d{1,15}$/.test(text.trim()) ? put(index, { ...choice, value: Number(text) }) : 'A value is a whole number.'
            }
          />
        </>
      )}
      onMove={(index, by) => onChange(moved(choices, index, by))}
      onRemove={choices.length === 1 ? null : (index) => onChange(choices.filter((_, at) => at !== index))}
      onAdd={() => onChange([...choices, { value: nextValue, label: `Choice ${nextValue}` }])}
    />
  );
}
