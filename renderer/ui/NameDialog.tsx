import { Button, DialogActions, DialogBody, DialogContent, DialogTitle, Field, Input } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import { StudioDialog, StudioSurface } from './StudioDialog.tsx';
import { useOpener } from './useOpener.ts';

interface NameDialogProps {
  readonly title: string;
  /** What is in the field first, selected: typing replaces it. */
  readonly name: string;
  /** What stands below the field. */
  readonly hint: string;
  /** What the button says that accepts the name, as Enter does. */
  readonly accept: string;
  /** What is said of an empty field. */
  readonly missing: string;
  readonly onAccept: (name: string) => void;
  readonly onClose: () => void;
}

/** Asks for a name and nothing else. When it goes, the focus returns to where it was. */
export function NameDialog({ title, name: first, hint, accept, missing, onAccept, onClose }: NameDialogProps) {
  const form = useId();
  const [name, setName] = useState(first);
  const isMissing = name.trim() === '';
  useOpener();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (isMissing) return;
    onClose();
    onAccept(name.trim());
  };
  return (
    <StudioDialog open onOpenChange={(_, { open }) => open || onClose()}>
      <StudioSurface>
        <form id={form} onSubmit={submit}>
          <DialogBody>
            <DialogTitle action={null}>{title}</DialogTitle>
            <DialogContent>
              <Field label="Name" required hint={hint} validationMessage={isMissing ? missing : null}>
                <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} onFocus={({ target }) => target.select()} />
              </Field>
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit" disabledFocusable={isMissing}>
                {accept}
              </Button>
              <Button onClick={onClose}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </StudioSurface>
    </StudioDialog>
  );
}
