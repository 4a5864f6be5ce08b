import { type Instant, MS_PER_DAY, MS_PER_MINUTE } from '../../../shared/model/instant.ts';
import { useStores } from '../../state/stores.tsx';
import { RadioField } from './RadioField.tsx';
import { TextField } from './TextField.tsx';

type End = 'significance' | Instant;

interface EndFieldProps {
  readonly value: End;
  readonly onChange: (value: End, merge?: string) => void;
}

/** When a test ends. The instant is shown and read in this machine's zone. */
export function EndField({ value, onChange }: EndFieldProps) {
  const { now } = useStores();
  return (
    <>
      <RadioField
        label="This test ends"
        value={value === 'significance' ? 'significance' : 'date'}
        options={[
          { value: 'significance', label: 'When one version is clearly better' },
          { value: 'date', label: 'At a set date and time' },
        ]}
        onChange={(how) => onChange(how === 'significance' ? how : now() + 14 * MS_PER_DAY)}
      />
      {value === 'significance' ? null : (
        <TextField
          label="End"
          type="datetime-local"
          help="In your own time zone."
          maxLength={30}
          value={localText(value)}
          onChange={(text, merge) => {
            const at = Date.parse(text);
            if (!Number.isNaN(at)) onChange(at, merge);
          }}
        />
      )}
    </>
  );
}

/** "2026-06-01T09:00" in this machine's zone, as the browser's field wants it. */
const localText = (at: Instant): string =>
  new Date(at - new Date(at).getTimezoneOffset() * MS_PER_MINUTE).toISOString().slice(0, 'yyyy-mm-ddThh:mm'.length);
