import { Button, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import type { Catalog } from '../../../shared/model/catalog.ts';
import { type CatalogItem, withItem } from '../../../shared/model/catalogItem.ts';
import { ChoiceField } from '../../designer/fields/ChoiceField.tsx';
import { AppDialog } from '../dialogs/AppDialog.tsx';
import { freeKey } from './changes.ts';
import { labelled, type NewEntry, newItem, takenKeys } from './newEntry.ts';
import { entryNoun, type Section } from './sections.ts';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalL } });

type EditedSection = Exclude<Section, { kind: 'missing' }>;

interface AddEntryDialogProps {
  readonly catalog: Catalog;
  readonly section: EditedSection;
  /** Answers why it cannot be added; `null` when it was. */
  readonly onAdd: (item: CatalogItem, label: string, next: Catalog) => string | null;
  readonly onClose: () => void;
}

/** Asks what a new entry needs. Its name in the organisation is made from its label, and can be set here only: designs go by it. */
export function AddEntryDialog({ catalog, section, onAdd, onClose }: AddEntryDialogProps) {
  const styles = useStyles();
  const form = useId();
  const [label, setLabel] = useState('');
  const [typedKey, setTypedKey] = useState<string | null>(null);
  const [recordType, setRecordType] = useState(catalog.recordTypes[0]?.name ?? '');
  const [refusal, setRefusal] = useState<string | null>(null);
  const noun = entryNoun[section.kind];
  const asksForType = section.kind === 'processes' || section.kind === 'emailTemplates' || section.kind === 'textTemplates';
  const key = typedKey ?? (label.trim() === '' ? '' : freeKey(label, takenKeys(catalog, section), section.kind === 'columns' ? '_' : '-'));
  const missing = label.trim() === '' || key === '';

  const added = (): string | null => {
    const entry: NewEntry = { key, label: label.trim(), recordType };
    const item = newItem(section, entry);
    return onAdd(item, entry.label, labelled(withItem(catalog, item), item, entry.label));
  };
  const add = (event: FormEvent): void => {
    event.preventDefault();
    if (missing) return;
    const refused = takenKeys(catalog, section).includes(key) ? `There is a ${noun} with the name ${key} already.` : added();
    if (refused === null) onClose();
    else setRefusal(refused);
  };

  return (
    <AppDialog
      title={`New ${noun}`}
      onClose={onClose}
      actions={
        <>
          <Button appearance="primary" type="submit" form={form} disabledFocusable={missing}>
            Add
          </Button>
          <Button onClick={onClose}>Cancel</Button>
        </>
      }
    >
      <form id={form} className={styles.form} onSubmit={add}>
        <Field label="Label" required hint="As people read it.">
          <Input value={label} maxLength={200} onChange={(_, { value }) => setLabel(value)} />
        </Field>
        <Field label="Name" required validationMessage={refusal} hint="As the organisation stores it. It cannot be changed later.">
          <Input
            value={key}
            maxLength={100}
            onChange={(_, { value }) => {
              setTypedKey(value);
              setRefusal(null);
            }}
          />
        </Field>
        {asksForType ? (
          <ChoiceField
            label="Record type"
            value={recordType}
            options={catalog.recordTypes.map(({ name, label: typeLabel }) => ({ value: name, label: typeLabel }))}
            onChange={setRecordType}
          />
        ) : null}
      </form>
    </AppDialog>
  );
}
