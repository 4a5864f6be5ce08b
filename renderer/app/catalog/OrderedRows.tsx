import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular, ArrowDownRegular, ArrowUpRegular, DeleteRegular } from '@fluentui/react-icons';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, border: 'none', minWidth: 0 },
  legend: { padding: 0, marginBottom: tokens.spacingVerticalXS, fontWeight: tokens.fontWeightSemibold },
  list: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyle: 'none' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalXS },
  fields: { flex: '1 1 200px', display: 'flex', gap: tokens.spacingHorizontalS, minWidth: 0, '> *': { flex: '1 1 0', minWidth: 0 } },
  add: { alignSelf: 'flex-start' },
});

interface OrderedRowsProps<T> {
  /** What the list is: "Choices". */
  readonly label: string;
  /** What one of them is: "choice". */
  readonly noun: string;
  readonly rows: readonly T[];
  readonly keyOf: (row: T) => string;
  readonly nameOf: (row: T) => string;
  readonly fieldsOf: (row: T, index: number) => ReactNode;
  readonly onMove: (index: number, by: 1 | -1) => void;
  /** `null`: the last one has to stay. */
  readonly onRemove: ((index: number) => void) | null;
  readonly onAdd: () => void;
}

/** A short list whose order counts: each row with its fields, up, down and remove. */
export function OrderedRows<T>(props: OrderedRowsProps<T>) {
  const styles = useStyles();
  const legend = useId();
  const { label, noun, rows, keyOf, nameOf, fieldsOf, onMove, onRemove, onAdd } = props;
  return (
    <fieldset className={styles.root} aria-labelledby={legend}>
      <legend className={styles.legend} id={legend}>
        {label}
      </legend>
      <ul className={styles.list}>
        {rows.map((row, index) => (
          <li key={keyOf(row)} className={styles.row}>
            <div className={styles.fields}>{fieldsOf(row, index)}</div>
            <Button
              appearance="subtle"
              icon={<ArrowUpRegular />}
              aria-label={`Move ${nameOf(row)} up`}
              disabledFocusable={index === 0}
              onClick={() => onMove(index, -1)}
            />
            <Button
              appearance="subtle"
              icon={<ArrowDownRegular />}
              aria-label={`Move ${nameOf(row)} down`}
              disabledFocusable={index === rows.length - 1}
              onClick={() => onMove(index, 1)}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={`Remove ${nameOf(row)}`}
              disabledFocusable={onRemove === null}
              onClick={() => onRemove?.(index)}
            />
          </li>
        ))}
      </ul>
      <Button className={styles.add} appearance="secondary" icon={<AddRegular />} onClick={onAdd}>
        {`Add a ${noun}`}
      </Button>
    </fieldset>
  );
}
