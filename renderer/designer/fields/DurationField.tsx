import { Input } from '@fluentui/react-components';
import { type Duration, durationInWords } from '../../../shared/model/duration.ts';
import { durationText, parseDuration } from '../../../shared/model/durationText.ts';
import { type FieldWords, FormField } from './FormField.tsx';
import { useMergeKey } from './useMergeKey.ts';
import { useTyped } from './useTyped.ts';

interface DurationFieldProps extends FieldWords {
  readonly value: Duration;
  readonly onChange: (value: Duration, merge: string) => void;
  readonly maxDays: number;
}

/**
 * A length of time, typed as people write it: "2d 4h", "36 hours". Under it stands what was understood; what was not changes nothing and is
 * answered in words.
 */
export function DurationField({ value, onChange, maxDays, ...words }: DurationFieldProps) {
  const { mergeKey, onFocus } = useMergeKey();
  const text = durationText(value);
  const { shown, type } = useTyped(text);
  const parsed = parseDuration(shown, maxDays);
  const stays = durationInWords(value);
  // What the design has may be beyond what can be typed here; only what was typed is refused.
  const refusal = parsed.ok || shown === text ? undefined : `${parsed.error} It stays ${stays}.`;

  return (
    <FormField {...words} refusal={refusal} hint={refusal === undefined ? `${stays}.` : undefined}>
      <Input
        value={shown}
        maxLength={100}
        placeholder="2d 4h"
        autoComplete="off"
        onFocus={onFocus}
        onChange={(_, data) => {
          const next = parseDuration(data.value, maxDays);
          type(data.value, next.ok ? durationText(next.value) : text);
          if (next.ok) onChange(next.value, mergeKey());
        }}
        onBlur={() => {
          if (parsed.ok) type(text, text);
        }}
      />
    </FormField>
  );
}
