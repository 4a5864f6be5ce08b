import { Field, Input, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { clockIn } from '../../seller/clock.ts';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

interface ClockFieldsProps {
  readonly scenario: Scenario;
  readonly onChange: (scenario: Scenario) => void;
}

/** When the run starts, and when its seller works. */
export function ClockFields({ scenario, onChange }: ClockFieldsProps) {
  const styles = useStyles();
  const { zone } = scenario.calendar;
  const clock = clockIn(zone);
  const [text, setText] = useState(() => clock.toField(scenario.start));
  const typed = clock.fromField(text);

  const setStart = (value: string): void => {
    setText(value);
    const start = clock.fromField(value);
    if (start !== null) onChange({ ...scenario, start });
  };
  const setZone = (chosen: string): void => {
    const start = clockIn(chosen).fromField(text) ?? scenario.start;
    onChange({ ...scenario, start, calendar: { ...scenario.calendar, zone: chosen } });
  };

  return (
    <div className={styles.fields}>
      <Field label="Start" required validationMessage={typed === null ? 'Choose a date and a time.' : null}>
        <Input type="datetime-local" value={text} max="9999-12-31T23:59" onChange={(_, { value }) => setStart(value)} />
      </Field>
      <Field label="Seller's time zone">
        <Select value={zone} onChange={(_, { value }) => setZone(value)}>
          {zones.includes(zone) ? null : <option value={zone}>{zone}</option>}
          {zones.map((name) => (
            <option key={name} value={name}>
              {name}
            </option>
          ))}
        </Select>
      </Field>
      <Field hint="On: a step for the seller becomes due in working time, Monday to Friday, 08:00 to 17:00. Off: at once.">
        <Switch
          label="Seller availability"
          checked={scenario.availability}
          onChange={(_, { checked }) => onChange({ ...scenario, availability: checked })}
        />
      </Field>
    </div>
  );
}
