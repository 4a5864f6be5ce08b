import { Button, Field, Input, makeStyles, Select, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import { useCatalog } from '../../state/stores.tsx';
import { createBlank, unusedName } from '../documents.ts';
import { useStudio } from '../studio.tsx';
import { AppDialog } from './AppDialog.tsx';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL } });

/** Asks what a new sequence needs: a name, and the record type, which cannot be changed once there are steps that read it. */
export function NewBlankDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const studio = useStudio();
  const form = useId();
  const { recordTypes } = useCatalog();
  const [name, setName] = useState(() => unusedName(studio, 'New sequence'));
  const [recordType, setRecordType] = useState(recordTypes[0]?.name ?? 'lead');
  const missing = name.trim() === '';

  const create = (event: FormEvent): void => {
    event.preventDefault();
    if (missing) return;
    onClose();
    createBlank(studio, name.trim(), recordType);
  };

  return (
    <AppDialog
      title="New sequence"
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" type="submit" form={form} disabledFocusable={missing}>
            Create
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={create}>
        <Field label="Name" required validationMessage={missing ? 'A sequence needs a name.' : null}>
          <Input value={name} onChange={(_, { value }) => setName(value)} onFocus={(event) => event.target.select()} maxLength={1000} />
        </Field>
        <Field label="Record type" hint="What is connected to this sequence.">
          <Select value={recordType} onChange={(_, { value }) => setRecordType(value)}>
            {recordTypes.map(({ name: value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </Select>
        </Field>
      </form>
    </AppDialog>
  );
}
