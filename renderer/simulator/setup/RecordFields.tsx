import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  Field,
  Input,
  makeStyles,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { columnOf } from '../../../shared/model/catalog.ts';
import type { Design } from '../../../shared/model/design.ts';
import { peopleFor } from '../../../shared/model/people.ts';
import type { RecordState } from '../../../shared/model/scenario.ts';
import { useCatalog } from '../../state/stores.tsx';
import { type ColumnRead, columnsRead } from '../columnsRead.ts';
import { recordOf } from './draft.ts';
import { StageField } from './StageField.tsx';
import { ValueField } from './ValueField.tsx';

const useStyles = makeStyles({
  fields: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(220px, 1fr))',
    gap: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
  },
  whole: { gridColumn: '1 / -1', minWidth: 0 },
});

interface RecordFieldsProps {
  readonly design: Design;
  readonly record: RecordState;
  readonly onChange: (record: RecordState) => void;
}

/** Who the run is about: a sample person to begin with, then the values that a condition reads, then all others. */
export function RecordFields({ design, record, onChange }: RecordFieldsProps) {
  const styles = useStyles();
  const catalog = useCatalog();
  const persons = peopleFor(design.recordType);
  const [person, setPerson] = useState(() =>
    Math.max(
      0,
      persons.findIndex(({ name }) => name === record.name),
    ),
  );
  const read = columnsRead(design.sequence);
  const others = Object.keys(record.values).filter((name) => !read.some(({ column }) => column === name));

  const startFrom = (index: number): void => {
    const chosen = persons[index];
    if (chosen === undefined) return;
    setPerson(index);
    onChange(recordOf(chosen, design, catalog));
  };

  return (
    <div className={styles.fields}>
      <Field label="Start from" className={styles.whole}>
        <Select value={person} onChange={(_, { value }) => startFrom(Number(value))}>
          {persons.map(({ name, about }, index) => (
            <option key={name} value={index}>
              {`${name}, ${about}`}
            </option>
          ))}
        </Select>
      </Field>
      <Field label="Name" required>
        <Input value={record.name} maxLength={1000} onChange={(_, { value }) => onChange({ ...record, name: value })} />
      </Field>
      <StageField design={design} record={record} onChange={onChange} />
      {read.length === 0 ? (
        <Text className={styles.whole}>No condition of this sequence reads a value of the record.</Text>
      ) : (
        <Values columns={read} design={design} record={record} onChange={onChange} />
      )}
      <Accordion collapsible className={styles.whole}>
        <AccordionItem value="others">
          <AccordionHeader as="h3">{`Other values (${others.length})`}</AccordionHeader>
          <AccordionPanel>
            <div className={styles.fields}>
              <Values columns={others.map((column) => ({ column, by: [] }))} design={design} record={record} onChange={onChange} />
            </div>
          </AccordionPanel>
        </AccordionItem>
      </Accordion>
    </div>
  );
}

/** A field for each of these columns that the catalog knows. */
function Values({ columns, design, record, onChange }: RecordFieldsProps & { readonly columns: readonly ColumnRead[] }) {
  const catalog = useCatalog();
  return columns.map(({ column: name, by }) => {
    const column = columnOf(catalog, design.recordType, name);
    return column === undefined ? null : (
      <ValueField
        key={name}
        column={column}
        value={record.values[name] ?? null}
        hint={by.length === 0 ? null : `Read by ${by.map((step) => `"${step}"`).join(' and ')}`}
        onChange={(value) => onChange({ ...record, values: { ...record.values, [name]: value } })}
      />
    );
  });
}
