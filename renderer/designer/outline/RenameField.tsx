import { Input } from '@fluentui/react-components';
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { useMergeKey } from '../fields/useMergeKey.ts';

interface RenameFieldProps {
  readonly title: string;
  /** Called at each key press, with the key that merges them into one undo. */
  readonly onChange: (title: string, merge: string) => void;
  readonly onDone: () => void;
  /** Tab: on to the other fields of the step. */
  readonly onGoOn: () => void;
  /** Ctrl+Enter: done with this step, on to the next. */
  readonly onAddNext: () => void;
  /** What has the keyboard next. */
  readonly tree: RefObject<HTMLElement | null>;
}

/** The title of a step as a field in its line. What is typed counts at once; Enter, Escape or leaving it ends the typing, Tab leads on to the other fields, and undo takes it back. */
export function RenameField({ title, onChange, onDone, onGoOn, onAddNext, tree }: RenameFieldProps) {
  const field = useRef<HTMLInputElement>(null);
  const { mergeKey, onFocus } = useMergeKey();

  useLayoutEffect(() => {
    const input = field.current;
    const home = tree.current;
    input?.focus();
    input?.select();
    // Undo may take the line away while somebody types in it.
    return () => {
      if (document.activeElement === input) home?.focus({ preventScroll: true });
    };
  }, [tree]);

  const onKeyDown = (event: KeyboardEvent): void => {
    const goesOn = event.key === 'Tab' && !event.shiftKey;
    if (event.key !== 'Enter' && event.key !== 'Escape' && !goesOn) return;
    event.preventDefault();
    event.stopPropagation();
    onDone();
    if (goesOn) onGoOn();
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) onAddNext();
  };

  return (
    <Input
      input={{ ref: field }}
      size="small"
      appearance="outline"
      aria-label="New title"
      maxLength={1000}
      value={title}
      onFocus={onFocus}
      onChange={(_, { value }) => onChange(value, mergeKey())}
      onKeyDown={onKeyDown}
      onBlur={onDone}
    />
  );
}
