import { Button, Field, Input, makeStyles, Select, Text, Textarea, Tooltip, tokens } from '@fluentui/react-components';
import { AddRegular, DeleteRegular } from '@fluentui/react-icons';
import type { CallWay, CustomerPersona } from '../../../shared/model/persona.ts';
import { useCatalog } from '../../state/stores.tsx';
import { Group, HabitFields, PercentField, SourceField } from './fields.tsx';

const useStyles = makeStyles({
  whole: { gridColumnStart: 1, gridColumnEnd: -1 },
  ways: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, margin: 0, padding: 0, listStyleType: 'none' },
  way: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  percent: { width: '120px' },
  result: { flex: '1 1 140px' },
  heard: { flex: '4 1 260px' },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
});

interface CustomerFieldsProps {
  readonly persona: CustomerPersona;
  readonly onChange: (persona: CustomerPersona) => void;
  /** A change that is whole at once, as of a button. */
  readonly onTake: (persona: CustomerPersona) => void;
}

/** How a customer takes emails and calls. */
export function CustomerFields({ persona, onChange, onTake }: CustomerFieldsProps) {
  const styles = useStyles();
  const { email } = persona;
  return (
    <>
      <HabitFields
        title="Opens an email: of those sent, after the sending"
        habit={email.opened}
        onChange={(opened) => onChange({ ...persona, email: { ...email, opened } })}
      />
      <HabitFields
        title="Opens a link: of the emails opened, after the opening"
        habit={email.linkOpened}
        onChange={(linkOpened) => onChange({ ...persona, email: { ...email, linkOpened } })}
      />
      <HabitFields
        title="Downloads an attachment: of the emails opened, after the opening"
        habit={email.attachmentDownloaded}
        onChange={(attachmentDownloaded) => onChange({ ...persona, email: { ...email, attachmentDownloaded } })}
      />
      <HabitFields
        title="Replies: to the emails opened, after the opening"
        habit={email.replied}
        onChange={(replied) => onChange({ ...persona, email: { ...email, replied } })}
      />
      <Field label="What a reply says" hint="{name} stands for the lead's name.">
        <Textarea
          value={persona.reply}
          rows={2}
          resize="vertical"
          maxLength={2000}
          onChange={(_, { value }) => onChange({ ...persona, reply: value })}
        />
      </Field>
      <Group title="How a call goes">
        <div className={styles.whole}>
          <Ways persona={persona} onChange={onChange} onTake={onTake} />
        </div>
        <SourceField value={persona.calls.source} onChange={(source) => onChange({ ...persona, calls: { ...persona.calls, source } })} />
      </Group>
    </>
  );
}

function Ways({ persona, onChange, onTake }: CustomerFieldsProps) {
  const styles = useStyles();
  const { callResults } = useCatalog();
  const { ways } = persona.calls;
  const sum = ways.reduce((all, { percent }) => all + percent, 0);
  const withWays = (next: readonly CallWay[]): CustomerPersona => ({ ...persona, calls: { ...persona.calls, ways: [...next] } });
  const change = (index: number, changed: Partial<CallWay>): void =>
    onChange(withWays(ways.map((way, at) => (at === index ? { ...way, ...changed } : way))));
  const [firstResult] = callResults;
  return (
    <>
      <ul className={styles.ways}>
        {ways.map((way, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a way has no other name than its place
          <li key={index} className={styles.way}>
            <div className={styles.percent}>
              <PercentField label="How often" value={way.percent} onChange={(percent) => change(index, { percent })} />
            </div>
            <Field label="Call result" className={styles.result}>
              <Select value={way.result} onChange={(_, { value }) => change(index, { result: value })}>
                {callResults.some(({ id }) => id === way.result) ? null : (
                  <option value={way.result}>{`${way.result} (not in the catalog)`}</option>
                )}
                {callResults.map(({ id, label }) => (
                  <option key={id} value={id}>
                    {label}
                  </option>
                ))}
              </Select>
            </Field>
            <Field label="What the seller hears" className={styles.heard}>
              <Input value={way.heard} maxLength={1000} onChange={(_, { value }) => change(index, { heard: value })} />
            </Field>
            <Tooltip content={`Remove way ${index + 1}`} relationship="label">
              <Button
                appearance="subtle"
                icon={<DeleteRegular />}
                disabledFocusable={ways.length === 1}
                onClick={() => onTake(withWays(ways.filter((_, at) => at !== index)))}
              />
            </Tooltip>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<AddRegular />}
          disabledFocusable={firstResult === undefined || ways.length >= 20}
          onClick={() =>
            onTake(withWays([...ways, { percent: Math.max(0, 100 - sum), result: firstResult?.id ?? '', heard: '"{name} speaking."' }]))
          }
        >
          Add a way
        </Button>
        <Text>{sum === 100 ? 'Together they come to 100 %.' : `Together they come to ${sum} %; they must come to 100 %.`}</Text>
      </div>
    </>
  );
}
