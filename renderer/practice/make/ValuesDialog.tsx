import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Select,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { type Column, recordTypeOf } from '../../../shared/model/catalog.ts';
import type { Exercise } from '../../../shared/model/exercise.ts';
import type { RecordState } from '../../../shared/model/scenario.ts';
import type { Value } from '../../../shared/model/value.ts';
import { assertNever } from '../../../shared/result.ts';
import { StudioDialog, StudioSurface } from '../../ui/StudioDialog.tsx';
import { narrowFields } from '../narrowFields.ts';

const useStyles = makeStyles({
  wide: { maxWidth: '760px' },
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(200px, 1fr))',
    gap: tokens.spacingHorizontalM,
    ...narrowFields,
  },
});

interface ValuesDialogProps {
  readonly exercise: Exercise;
  readonly record: RecordState;
  readonly onSave: (record: RecordState) => void;
  readonly onClose: () => void;
}

/** The values of one lead, column by column: what templates are filled with and conditions read. */
export function ValuesDialog({ exercise, record, onSave, onClose }: ValuesDialogProps) {
  const styles = useStyles();
  const [values, setValues] = useState(record.values);
  const columns = recordTypeOf(exercise.catalog, exercise.design.recordType)?.columns ?? [];
  const save = (): void => {
    onSave({ ...record, values });
    onClose();
  };
  return (
    <StudioDialog open onOpenChange={(_, { open }) => open || onClose()}>
      <StudioSurface className={styles.wide}>
        <DialogBody>
          <DialogTitle action={null}>{`Values of ${record.name}`}</DialogTitle>
          <DialogContent>
            <div className={styles.fields}>
              {columns.map((column) => (
                <Field key={column.name} label={column.label}>
                  <Editor
                    column={column}
                    value={values[column.name] ?? null}
                    onChange={(value) => setValues({ ...values, [column.name]: value })}
                  />
                </Field>
              ))}
            </div>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={save}>
              Save values
            </Button>
            <Button onClick={onClose}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </StudioSurface>
    </StudioDialog>
  );
}

interface EditorProps {
  readonly column: Column;
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

const orEmpty = (text: string): string | null => (text === '' ? null : text);

/** The kit's Field names the one element it holds, so the props that it gives must reach that element. An empty field is an empty column. */
function Editor({ column, value, onChange, ...named }: EditorProps) {
  const text = value === null ? '' : String(value);
  switch (column.type) {
    case 'text':
    case 'lookup':
      return <Input {...named} value={text} maxLength={4000} onChange={(_, data) => onChange(orEmpty(data.value))} />;
    case 'number':
      return (
        <Input {...named} type="number" value={text} onChange={(_, data) => onChange(data.value === '' ? null : Number(data.value))} />
      );
    case 'date':
      return <Input {...named} type="date" value={text.slice(0, 10)} onChange={(_, data) => onChange(orEmpty(data.value))} />;
    case 'choice':
      return (
        <Select {...named} value={text} onChange={(_, data) => onChange(data.value === '' ? null : Number(data.value))}>
          <option value="">Empty</option>
          {column.choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </Select>
      );
    case 'twoOptions':
      return (
        <Select {...named} value={text} onChange={(_, data) => onChange(data.value === '' ? null : data.value === 'true')}>
          <option value="">Empty</option>
          <option value="true">{column.yes}</option>
          <option value="false">{column.no}</option>
        </Select>
      );
    default:
      return assertNever(column);
  }
}
