import type { Column } from '../../../shared/model/catalog.ts';
import { type Comparison, operandCount } from '../../../shared/model/expression.ts';
import type { Value } from '../../../shared/model/value.ts';
import { ChoicesField } from '../fields/ChoicesField.tsx';
import { LinesField } from '../fields/LinesField.tsx';
import { NumberText } from '../fields/NumberText.tsx';
import { ValueField } from '../fields/ValueField.tsx';

interface OperandFieldsProps {
  readonly comparison: Comparison;
  readonly column: Column;
  readonly onChange: (comparison: Comparison, merge?: string) => void;
}

/** What a column is compared with, as many as the operator takes. */
export function OperandFields({ comparison, column, onChange }: OperandFieldsProps) {
  const { operands, operator } = comparison;
  const setAll = (values: readonly Value[], merge?: string): void => onChange({ ...comparison, operands: trimmed(values) }, merge);
  const set = (at: number, value: Value, merge?: string): void =>
    setAll(
      Array.from({ length: Math.max(at + 1, operands.length) }, (_, index) => (index === at ? value : (operands[index] ?? null))),
      merge,
    );

  const count = operandCount[operator];
  if (count === 'some') return <SomeValues column={column} values={operands} onChange={setAll} />;
  if (operator === 'inTheLastDays') {
    return (
      <NumberText
        label="Days"
        counts
        required
        help="Counted back from the day the record comes here; 0 is today."
        text={textOf(operands[0])}
        onChange={(value, merge) => set(0, value, merge)}
      />
    );
  }
  const labels = count === 2 ? ['From', 'To'] : ['Value'];
  return labels
    .slice(0, count)
    .map((label, index) => (
      <ValueField
        key={label}
        label={label}
        required
        column={column}
        value={operands[index] ?? null}
        onChange={(value, merge) => set(index, value, merge)}
      />
    ));
}

interface SomeValuesProps {
  readonly column: Column;
  readonly values: readonly Value[];
  readonly onChange: (values: readonly Value[], merge?: string) => void;
}

function SomeValues({ column, values, onChange }: SomeValuesProps) {
  if (column.type === 'choice') {
    return (
      <ChoicesField
        label="Values"
        required
        values={values.map(String)}
        options={column.choices.map(({ value, label }) => ({ value: String(value), label }))}
        onChange={(chosen) => onChange(chosen.map(Number))}
      />
    );
  }
  return <LinesField label="Values" required values={values.map(textOf)} onChange={(lines, merge) => onChange(lines, merge)} />;
}

const textOf = (value: Value | undefined): string => (value === null || value === undefined ? '' : String(value));

/** Without the empty ones at the end: an operand that was cleared is missing again, not compared with. */
const trimmed = (values: readonly Value[]): Value[] => (values.at(-1) === null ? trimmed(values.slice(0, -1)) : [...values]);
