import { Field, Input, makeStyles, Radio, RadioGroup, Select, tokens } from '@fluentui/react-components';
import { type Answer, EndKind, type Expectation } from '../../../shared/model/expectation.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { endWords, pathInWords } from '../../../shared/scenarios/expectation.ts';
import { isSamePath, type Wishes } from './wishes.ts';

const useStyles = makeStyles({ fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

interface ScenarioFormProps {
  readonly sequence: Sequence;
  readonly wishes: Wishes;
  /** What was expected so far; `null` for a new scenario and one that expected nothing. */
  readonly before: Expectation | null;
  /** What the run does now. */
  readonly now: Expectation;
  readonly onChange: (wishes: Wishes) => void;
}

/** The name of a scenario and what its run should come to. */
export function ScenarioForm({ sequence, wishes, before, now, onChange }: ScenarioFormProps) {
  const styles = useStyles();
  const ends = EndKind.options;
  const setEnd = (value: string): void => {
    const end = EndKind.safeParse(value);
    onChange({ ...wishes, end: end.success ? end.data : null });
  };
  return (
    <div className={styles.fields}>
      <Field label="Name" required validationMessage={wishes.name.trim() === '' ? 'A scenario needs a name.' : null}>
        <Input value={wishes.name} maxLength={1000} onChange={(_, { value }) => onChange({ ...wishes, name: value })} />
      </Field>
      <Field label="Expected end" hint={now.end === null ? null : `The run as it is: ${endWords[now.end]}.`}>
        <Select value={wishes.end ?? ''} onChange={(_, { value }) => setEnd(value)}>
          <option value="">Any end</option>
          {ends.map((end) => (
            <option key={end} value={end}>
              {endWords[end]}
            </option>
          ))}
        </Select>
      </Field>
      <WayField sequence={sequence} path={wishes.path} before={before} now={now} onChoose={(path) => onChange({ ...wishes, path })} />
    </div>
  );
}

interface WayFieldProps {
  readonly sequence: Sequence;
  readonly path: readonly Answer[] | null;
  readonly before: Expectation | null;
  readonly now: Expectation;
  readonly onChoose: (path: readonly Answer[] | null) => void;
}

/** Which way the run should take: any, the one it takes, or the one that was expected so far. */
function WayField({ sequence, path, before, now, onChoose }: WayFieldProps) {
  const earlier = before !== null && before.path !== null && !isSamePath(before.path, now.path) ? before : null;
  const chosen = path === null ? 'any' : isSamePath(path, now.path) ? 'now' : 'earlier';
  const choose = (value: string): void => onChoose(value === 'now' ? now.path : value === 'earlier' ? (earlier?.path ?? null) : null);
  return (
    <Field label="Expected way">
      <RadioGroup value={chosen} onChange={(_, { value }) => choose(value)}>
        <Radio value="now" label={`As it goes now: ${pathInWords(sequence, now)}`} />
        {earlier === null ? null : <Radio value="earlier" label={`As expected so far: ${pathInWords(sequence, earlier)}`} />}
        <Radio value="any" label="Whichever way it goes" />
      </RadioGroup>
    </Field>
  );
}
