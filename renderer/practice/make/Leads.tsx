import { Button, Field, Input, makeStyles, Select, Tooltip, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular, EditRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { type Exercise, type ExerciseLead, MOST_LEADS } from '../../../shared/model/exercise.ts';
import { peopleFor } from '../../../shared/model/people.ts';
import type { CustomerPersona } from '../../../shared/model/persona.ts';
import { usePersonas } from '../../state/stores.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { narrowFields } from '../narrowFields.ts';
import { nextLead, recordOf, renamed } from './draft.ts';
import { ValuesDialog } from './ValuesDialog.tsx';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    margin: `0 0 ${tokens.spacingVerticalM}`,
    padding: 0,
    listStyleType: 'none',
  },
  lead: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'flex-end',
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalM,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  field: { flex: '1 1 160px', minWidth: 0, ...narrowFields },
});

interface LeadsProps {
  readonly exercise: Exercise;
  readonly onChange: (leads: readonly ExerciseLead[]) => void;
}

/** The leads of an exercise: who they are, and which persona plays them. The learner sees the former only. */
export function Leads({ exercise, onChange }: LeadsProps) {
  const styles = useStyles();
  const { leads } = exercise;
  const personas = usePersonas((state) => state.personas);
  const customers = personas.filter((persona) => persona.kind === 'customer');
  // Only what takes a lead away may leave the keyboard nowhere here; when the page comes, its first field is meant.
  const [removed, setRemoved] = useState(false);
  const add = useKeptFocus();
  const addLead = (): void => {
    const lead = nextLead(leads, exercise, customers);
    if (lead !== null) onChange([...leads, lead]);
  };
  return (
    <Pane title={`Leads (${leads.length})`}>
      <ul className={styles.list}>
        {leads.map((lead) => (
          <Lead
            key={lead.id}
            exercise={exercise}
            lead={lead}
            customers={customers}
            onChange={(changed) => onChange(leads.map((one) => (one === lead ? changed : one)))}
            onRemove={() => {
              setRemoved(true);
              onChange(leads.filter((one) => one !== lead));
            }}
          />
        ))}
      </ul>
      <Button
        {...(removed ? { id: add } : {})}
        icon={<AddRegular />}
        disabledFocusable={leads.length >= MOST_LEADS || customers.length === 0}
        onClick={addLead}
      >
        Add a lead
      </Button>
    </Pane>
  );
}

interface LeadProps {
  readonly exercise: Exercise;
  readonly lead: ExerciseLead;
  readonly customers: readonly CustomerPersona[];
  readonly onChange: (lead: ExerciseLead) => void;
  readonly onRemove: () => void;
}

const OWN = '';

function Lead({ exercise, lead, customers, onChange, onRemove }: LeadProps) {
  const styles = useStyles();
  const [editing, setEditing] = useState(false);
  const { record, customer } = lead;
  const people = peopleFor(exercise.design.recordType);
  const startFrom = (name: string): void => {
    const person = people.find((one) => one.name === name);
    if (person !== undefined) onChange({ ...lead, record: recordOf(person, exercise) });
  };
  const choose = (id: string): void => {
    const chosen = customers.find((one) => one.id === id);
    if (chosen !== undefined) onChange({ ...lead, customer: chosen });
  };
  // The exercise holds a copy of the persona; one that is not here any more, or has changed since, is still the exercise's own.
  const isHere = customers.some((one) => one.id === customer.id);
  return (
    <li className={styles.lead}>
      <Field label="Start from" className={styles.field}>
        <Select value={people.some(({ name }) => name === record.name) ? record.name : OWN} onChange={(_, { value }) => startFrom(value)}>
          <option value={OWN}>Own</option>
          {people.map(({ name, about }) => (
            <option key={name} value={name}>
              {`${name}, ${about}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Name" required className={styles.field}>
        <Input value={record.name} maxLength={1000} onChange={(_, { value }) => onChange({ ...lead, record: renamed(record, value) })} />
      </Field>
      <Field label="Played by" className={styles.field}>
        <Select value={customer.id} onChange={(_, { value }) => choose(value)}>
          {isHere ? null : <option value={customer.id}>{customer.name}</option>}
          {customers.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Tooltip content={`Values of ${record.name}…`} relationship="label">
        <Button icon={<EditRegular />} onClick={() => setEditing(true)} />
      </Tooltip>
      <Tooltip content={`Remove ${record.name}`} relationship="label">
        <Button appearance="subtle" icon={<DeleteRegular />} onClick={onRemove} />
      </Tooltip>
      {editing ? (
        <ValuesDialog
          exercise={exercise}
          record={record}
          onSave={(changed) => onChange({ ...lead, record: changed })}
          onClose={() => setEditing(false)}
        />
      ) : null}
    </li>
  );
}
