import { Field, Input, makeStyles, Select, Switch, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { type Exercise, MOST_DAYS, MOST_MINUTES } from '../../../shared/model/exercise.ts';
import { clockIn } from '../../seller/clock.ts';
import { Pane } from '../../ui/Pane.tsx';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

interface LimitsProps {
  readonly exercise: Exercise;
  readonly onChange: (changed: Partial<Exercise>) => void;
}

/** When it plays, how long it takes, whether it helps, and the seed that decides how the customers behave. */
export function Limits({ exercise, onChange }: LimitsProps) {
  const styles = useStyles();
  const { calendar, start, limit, hints, seed } = exercise;
  const clock = clockIn(calendar.zone);
  const [text, setText] = useState(() => clock.toField(start));
  const typed = clock.fromField(text);
  const setStart = (value: string): void => {
    setText(value);
    const at = clock.fromField(value);
    if (at !== null) onChange({ start: at });
  };
  const setZone = (zone: string): void => onChange({ start: clockIn(zone).fromField(text) ?? start, calendar: { ...calendar, zone } });
  return (
    <Pane title="Time and help">
      <div className={styles.fields}>
        <Field label="Start" required validationMessage={typed === null ? 'Choose a date and a time.' : null}>
          <Input type="datetime-local" value={text} max="9999-12-31T23:59" onChange={(_, { value }) => setStart(value)} />
        </Field>
        <Field label="Seller's time zone">
          <Select value={calendar.zone} onChange={(_, { value }) => setZone(value)}>
            {zones.includes(calendar.zone) ? null : <option value={calendar.zone}>{calendar.zone}</option>}
            {zones.map((name) => (
              <option key={name} value={name}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <NumberField
          label="Working days"
          hint={`1 to ${MOST_DAYS}. They are simulated: the learner moves them on.`}
          value={limit.days}
          most={MOST_DAYS}
          onChange={(days) => onChange({ limit: { ...limit, days } })}
        />
        <Switch
          label="Limit the learner's own time"
          checked={limit.minutes !== null}
          onChange={(_, { checked }) => onChange({ limit: { ...limit, minutes: checked ? 30 : null } })}
        />
        {limit.minutes === null ? null : (
          <NumberField
            label="Minutes"
            hint="Counted while the exercise is on the learner's screen."
            value={limit.minutes}
            most={MOST_MINUTES}
            onChange={(minutes) => onChange({ limit: { ...limit, minutes } })}
          />
        )}
        <Switch label="Hints: say what the sequence intends" checked={hints} onChange={(_, { checked }) => onChange({ hints: checked })} />
        <NumberField
          label="Seed"
          hint="Another number, other behaviour of the same customers. All learners of one file meet the same."
          value={seed}
          most={4_294_967_295}
          onChange={(chosen) => onChange({ seed: chosen })}
        />
      </div>
    </Pane>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly hint: string;
  readonly value: number;
  readonly most: number;
  readonly onChange: (value: number) => void;
}

/** A whole number from 1 on. What is half typed stays in the field and changes nothing. */
function NumberField({ label, hint, value, most, onChange }: NumberFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string): void => {
    setDraft(text);
    const number = Number(text);
    if (/^\d+$/.test(text) && number >= 1 && number <= most) onChange(number);
  };
  const wrong = draft !== null && draft !== String(value);
  return (
    <Field label={label} hint={hint} required validationMessage={wrong ? `A whole number from 1 to ${most}.` : null}>
      <Input
        type="number"
        min={1}
        max={most}
        value={draft ?? String(value)}
        onChange={(_, data) => type(data.value)}
        onBlur={() => setDraft(null)}
      />
    </Field>
  );
}
