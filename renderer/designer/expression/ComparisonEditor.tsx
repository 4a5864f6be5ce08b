import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { type Column, columnOf, operatorsFor, recordTypeOf } from '../../../shared/model/catalog.ts';
import type { Names } from '../../../shared/model/describe.ts';
import { type Comparison, operandCount, operatorLabels } from '../../../shared/model/expression.ts';
import { ChoiceField } from '../fields/ChoiceField.tsx';
import { FieldGroup } from '../fields/FieldGroup.tsx';
import { OperandFields } from './OperandFields.tsx';

const useStyles = makeStyles({
  root: { position: 'relative' },
  remove: { position: 'absolute', top: tokens.spacingVerticalXS, right: tokens.spacingHorizontalXS },
});

interface ComparisonEditorProps {
  readonly label: string;
  readonly comparison: Comparison;
  readonly names: Names;
  readonly onChange: (comparison: Comparison, merge?: string) => void;
  readonly onRemove: () => void;
}

/** One column, an operator that its type allows, and what it is compared with. */
export function ComparisonEditor({ label, comparison, names, onChange, onRemove }: ComparisonEditorProps) {
  const styles = useStyles();
  const columns = recordTypeOf(names.catalog, names.recordType)?.columns ?? [];
  const column = comparison.column === null ? undefined : columnOf(names.catalog, names.recordType, comparison.column);
  const choose = (name: string): void => {
    const chosen = columns.find((candidate) => candidate.name === name);
    if (chosen !== undefined) onChange(withColumn(comparison, chosen));
  };
  return (
    <div className={styles.root}>
      <FieldGroup label={label} framed>
        <ChoiceField
          label="Field"
          required
          value={comparison.column}
          options={columns.map((candidate) => ({ value: candidate.name, label: candidate.label }))}
          onChange={choose}
          placeholder="Choose a field"
        />
        {column === undefined ? null : (
          <>
            <ChoiceField
              label="Operator"
              value={comparison.operator}
              options={operatorsFor[column.type].map((operator) => ({ value: operator, label: operatorLabels[operator] }))}
              onChange={(operator) => onChange(withOperator(comparison, operator))}
            />
            <OperandFields comparison={comparison} column={column} onChange={onChange} />
          </>
        )}
      </FieldGroup>
      <Tooltip content={`Remove ${label.toLowerCase()}`} relationship="label">
        <Button size="small" appearance="subtle" className={styles.remove} icon={<Delete20Regular />} onClick={onRemove} />
      </Tooltip>
    </div>
  );
}

/** Another column begins anew; the operator stays if the column's type has it. */
const withColumn = (comparison: Comparison, column: Column): Comparison => ({
  ...comparison,
  column: column.name,
  operator: operatorsFor[column.type].includes(comparison.operator) ? comparison.operator : 'equals',
  operands: [],
});

/** Operands stay as far as the new operator takes them and means the same by them. */
function withOperator(comparison: Comparison, operator: Comparison['operator']): Comparison {
  const count = operandCount[operator];
  const sameMeaning = (operator === 'inTheLastDays') === (comparison.operator === 'inTheLastDays');
  return { ...comparison, operator, operands: sameMeaning ? comparison.operands.slice(0, count === 'some' ? undefined : count) : [] };
}
