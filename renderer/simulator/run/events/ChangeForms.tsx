import { Button, Field, makeStyles, Popover, PopoverSurface, PopoverTrigger, Select, tokens } from '@fluentui/react-components';
import { EditRegular } from '@fluentui/react-icons';
import { type FormEvent, type ReactElement, type ReactNode, useState } from 'react';
import { columnOf, recordTypeOf } from '../../../../shared/model/catalog.ts';
import type { Names } from '../../../../shared/model/describe.ts';
import type { RecordState } from '../../../../shared/model/scenario.ts';
import type { Value } from '../../../../shared/model/value.ts';
import { ValueField } from '../../setup/ValueField.tsx';

const useStyles = makeStyles({
  button: { justifyContent: 'flex-start', fontWeight: tokens.fontWeightRegular },
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: '260px' },
});

interface ChangeFormProps {
  readonly names: Names;
  readonly record: RecordState;
  readonly disabled: boolean;
}

/** The record gets another value in a column: those that a condition reads come first. */
export function ValueChange(
  props: ChangeFormProps & { readonly read: readonly string[]; readonly onChange: (column: string, value: Value) => void },
) {
  const { names, record, read, onChange, disabled } = props;
  const all = recordTypeOf(names.catalog, names.recordType)?.columns.map(({ name }) => name) ?? [];
  const columns = [...read.filter((name) => all.includes(name)), ...all.filter((name) => !read.includes(name))];
  const [name, setName] = useState(columns[0] ?? '');
  const [value, setValue] = useState<Value>(record.values[name] ?? null);
  const column = columnOf(names.catalog, names.recordType, name);
  const choose = (chosen: string): void => {
    setName(chosen);
    setValue(record.values[chosen] ?? null);
  };
  return (
    <Form
      label="A value changes…"
      title="A value changes"
      disabled={disabled}
      onOpen={() => choose(name)}
      onSubmit={() => onChange(name, value)}
    >
      <Field label="Column">
        <Select value={name} onChange={(_, data) => choose(data.value)}>
          {columns.map((one) => (
            <option key={one} value={one}>
              {columnOf(names.catalog, names.recordType, one)?.label ?? one}
            </option>
          ))}
        </Select>
      </Field>
      {column === undefined ? null : <ValueField column={column} value={value} hint={null} onChange={setValue} />}
    </Form>
  );
}

/** The record moves to another stage of one of its processes. */
export function StageChange({
  names,
  record,
  disabled,
  onChange,
}: ChangeFormProps & { readonly onChange: (process: string, stage: string) => void }) {
  const stages = names.catalog.processes
    .filter(({ recordType }) => recordType === names.recordType)
    .flatMap(({ id, label, stages: ofProcess }) =>
      ofProcess.map((stage) => ({ key: `${id}/${stage.id}`, process: id, stage: stage.id, words: `${label}: ${stage.label}` })),
    );
  const now = stages.find(({ process, stage }) => process === record.stage?.process && stage === record.stage.stage)?.key;
  const [key, setKey] = useState(now ?? stages[0]?.key ?? '');
  const chosen = stages.find((one) => one.key === key);
  if (stages.length === 0) return null;
  return (
    <Form
      label="The stage changes…"
      title="The stage changes"
      disabled={disabled}
      onOpen={() => setKey(now ?? stages[0]?.key ?? '')}
      onSubmit={() => chosen !== undefined && onChange(chosen.process, chosen.stage)}
    >
      <Field label="Stage">
        <Select value={key} onChange={(_, { value }) => setKey(value)}>
          {stages.map((one) => (
            <option key={one.key} value={one.key}>
              {one.words}
            </option>
          ))}
        </Select>
      </Field>
    </Form>
  );
}

interface FormProps {
  readonly label: string;
  readonly title: string;
  readonly disabled: boolean;
  readonly onOpen: () => void;
  readonly onSubmit: () => void;
  readonly children: ReactNode;
}

function Form({ label, title, disabled, onOpen, onSubmit, children }: FormProps): ReactElement {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setOpen(false);
    onSubmit();
  };
  const show = (wanted: boolean): void => {
    if (wanted && disabled) return;
    if (wanted) onOpen();
    setOpen(wanted);
  };
  return (
    <Popover open={open} onOpenChange={(_, data) => show(data.open)} trapFocus positioning="after">
      <PopoverTrigger disableButtonEnhancement>
        <Button className={styles.button} icon={<EditRegular />} disabledFocusable={disabled}>
          {label}
        </Button>
      </PopoverTrigger>
      <PopoverSurface aria-label={title}>
        <form className={styles.form} onSubmit={submit}>
          {children}
          <Button type="submit" appearance="primary">
            Change it
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
