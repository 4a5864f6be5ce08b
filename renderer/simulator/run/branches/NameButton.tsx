import { Button, Field, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger, Tooltip, tokens } from '@fluentui/react-components';
import { type FormEvent, type ReactElement, useState } from 'react';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: '240px' } });

interface NameButtonProps {
  /** What the button does; shown where there is no room for words as its tooltip. */
  readonly label: string;
  readonly icon: ReactElement;
  readonly compact?: boolean;
  /** What the field begins with. */
  readonly name: string;
  readonly onName: (name: string) => void;
}

/** Asks for a name and does something with it. */
export function NameButton({ label, icon, compact = false, name, onName }: NameButtonProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const [text, setText] = useState(name);
  const show = (wanted: boolean): void => {
    if (wanted) setText(name);
    setOpen(wanted);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (text.trim() === '') return;
    setOpen(false);
    onName(text.trim());
  };
  const button = compact ? (
    <Button size="small" appearance="subtle" icon={icon} aria-label={label} />
  ) : (
    <Button icon={icon}>{label}</Button>
  );
  return (
    <Popover open={open} onOpenChange={(_, data) => show(data.open)} trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        {compact ? (
          <Tooltip content={label} relationship="label">
            {button}
          </Tooltip>
        ) : (
          button
        )}
      </PopoverTrigger>
      <PopoverSurface aria-label={label}>
        <form className={styles.form} onSubmit={submit}>
          <Field label="Name" required>
            <Input value={text} maxLength={200} onChange={(_, { value }) => setText(value)} />
          </Field>
          <Button type="submit" appearance="primary" disabledFocusable={text.trim() === ''}>
            Save
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
