import { Field, Input, Textarea } from '@fluentui/react-components';
import { type KeyboardEvent, useState } from 'react';

interface CommittedFieldProps {
  readonly label: string;
  readonly value: string;
  /** Answers why the text cannot be taken; `null` when it was. */
  readonly onCommit: (value: string) => string | null;
  readonly maxLength: number;
  readonly required?: boolean;
  readonly hint?: string;
  /** Lines to show; more than one makes it a field for long text. */
  readonly rows?: number;
}

/**
 * A text of the catalog. It is taken when the field is left or Enter is pressed (in a long one Ctrl+Enter), so that what is half typed never
 * reaches a design; Escape brings back what stood there. What cannot be taken stays in the field with its reason.
 */
export function CommittedField({ label, value, onCommit, maxLength, required = false, hint, rows = 1 }: CommittedFieldProps) {
  const [draft, setDraft] = useState<{ readonly text: string; readonly refusal: string | null } | null>(null);

  const commit = (): void => {
    if (draft === null) return;
    const refusal =
      draft.text === value ? null : required && draft.text.trim() === '' ? `${label} must not be empty.` : onCommit(draft.text);
    setDraft(refusal === null ? null : { text: draft.text, refusal });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (rows === 1 || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      commit();
    }
    if (event.key !== 'Escape' || draft === null) return;
    event.stopPropagation();
    setDraft(null);
  };
  const text = draft?.text ?? value;
  const onChange = (_: unknown, data: { readonly value: string }): void => setDraft({ text: data.value, refusal: null });
  return (
    <Field label={label} required={required} validationMessage={draft?.refusal ?? null} {...(hint === undefined ? {} : { hint })}>
      {rows === 1 ? (
        <Input value={text} maxLength={maxLength} onChange={onChange} onBlur={commit} onKeyDown={onKeyDown} />
      ) : (
        <Textarea
          value={text}
          rows={rows}
          resize="vertical"
          maxLength={maxLength}
          onChange={onChange}
          onBlur={commit}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
