import { Field, Input, makeStyles, Select, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import type { Delay, Habit } from '../../../shared/model/persona.ts';
import { narrowFields } from '../narrowFields.ts';
import { minutesFrom, minutesText } from './minutes.ts';

const useStyles = makeStyles({
  group: {
    ...narrowFields,
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(132px, 1fr))',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  source: { gridColumnEnd: 'span 2' },
  whole: { gridColumnStart: 1, gridColumnEnd: -1, margin: 0 },
});

interface PercentFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

/** A whole number of percent. What is half typed stays in the field and changes nothing. */
export function PercentField({ label, value, onChange }: PercentFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string): void => {
    setDraft(text);
    if (/^\d{1,3}$/.test(text) && Number(text) <= 100) onChange(Number(text));
  };
  const wrong = draft !== null && draft !== String(value);
  return (
    <Field label={label} validationMessage={wrong ? 'A whole number from 0 to 100.' : null}>
      <Input
        type="number"
        min={0}
        max={100}
        contentAfter="%"
        value={draft ?? String(value)}
        onChange={(_, data) => type(data.value)}
        onBlur={() => setDraft(null)}
      />
    </Field>
  );
}

interface MinutesFieldProps {
  readonly label: string;
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function MinutesField({ label, value, onChange }: MinutesFieldProps) {
  const [draft, setDraft] = useState<string | null>(null);
  const type = (text: string): void => {
    setDraft(text);
    const minutes = minutesFrom(text);
    if (minutes !== null) onChange(minutes);
  };
  const wrong = draft !== null && minutesFrom(draft) !== value;
  return (
    <Field label={label} validationMessage={wrong ? 'Such as 30m, 4h or 2d 4h.' : null}>
      <Input value={draft ?? minutesText(value)} maxLength={20} onChange={(_, data) => type(data.value)} onBlur={() => setDraft(null)} />
    </Field>
  );
}

/** The fields of a delay: its three lengths, and the clock they count on. */
export function DelayFields({ delay, onChange }: { readonly delay: Delay; readonly onChange: (delay: Delay) => void }) {
  return (
    <>
      <MinutesField label="Shortest" value={delay.shortest} onChange={(shortest) => onChange({ ...delay, shortest })} />
      <MinutesField label="Typical" value={delay.typical} onChange={(typical) => onChange({ ...delay, typical })} />
      <MinutesField label="Longest" value={delay.longest} onChange={(longest) => onChange({ ...delay, longest })} />
      <Field label="Counted in">
        <Select
          value={delay.clock}
          onChange={(_, { value }) => onChange({ ...delay, clock: value === 'working' ? 'working' : 'calendar' })}
        >
          <option value="calendar">All time</option>
          <option value="working">Working time</option>
        </Select>
      </Field>
    </>
  );
}

/** Where a rate comes from, so that a guess is not taken for a fact. */
export const SourceField = ({ value, onChange }: { readonly value: string; readonly onChange: (value: string) => void }) => (
  <Field label="Source of the rate" className={useStyles().source}>
    <Input value={value} maxLength={500} onChange={(_, data) => onChange(data.value)} />
  </Field>
);

interface GroupProps {
  readonly title: string;
  readonly children: ReactNode;
}

/** Fields that belong together, under their title. */
export function Group({ title, children }: GroupProps) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser
    <div role="group" aria-label={title} className={styles.group}>
      <Text as="h3" weight="semibold" className={styles.whole}>
        {title}
      </Text>
      {children}
    </div>
  );
}

/** One habit of a customer: how often, how long after, and how that is known. */
export const HabitFields = ({
  title,
  habit,
  onChange,
}: {
  readonly title: string;
  readonly habit: Habit;
  readonly onChange: (habit: Habit) => void;
}) => (
  <Group title={title}>
    <PercentField label="How often" value={habit.percent} onChange={(percent) => onChange({ ...habit, percent })} />
    <DelayFields delay={habit.delay} onChange={(delay) => onChange({ ...habit, delay })} />
    <SourceField value={habit.source} onChange={(source) => onChange({ ...habit, source })} />
  </Group>
);
