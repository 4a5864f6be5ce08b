import { Button, Field, Input, makeStyles, Tag, TagGroup, tokens } from '@fluentui/react-components';
import { Add20Regular } from '@fluentui/react-icons';
import { useState } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  tags: { flexWrap: 'wrap', gap: tokens.spacingHorizontalXS },
  row: { display: 'flex', alignItems: 'flex-end', gap: tokens.spacingHorizontalS },
  field: { flex: '1 1 auto', minWidth: 0 },
  input: { minWidth: 0 },
});

interface TagsFieldProps {
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** The tags of a sequence: Enter adds what was typed, the cross on a tag removes it. */
export function TagsField({ value, onChange }: TagsFieldProps) {
  const styles = useStyles();
  const [typed, setTyped] = useState('');
  const tag = typed.trim();
  const add = (): void => {
    if (tag === '') return;
    if (!value.includes(tag)) onChange([...value, tag]);
    setTyped('');
  };
  return (
    <div className={styles.root}>
      <div className={styles.row}>
        <Field label="Tags" className={styles.field}>
          <Input
            value={typed}
            maxLength={100}
            placeholder="Add a tag"
            className={styles.input}
            onChange={(_, data) => setTyped(data.value)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter') return;
              event.preventDefault();
              add();
            }}
          />
        </Field>
        <Button icon={<Add20Regular />} aria-label="Add the tag" disabled={tag === ''} onClick={add} />
      </div>
      {value.length === 0 ? null : (
        <TagGroup
          aria-label="Tags of the sequence"
          className={styles.tags}
          onDismiss={(_, data) => onChange(value.filter((other) => other !== data.value))}
        >
          {value.map((text) => (
            <Tag key={text} value={text} size="small" dismissible dismissIcon={{ 'aria-label': 'remove' }}>
              {text}
            </Tag>
          ))}
        </TagGroup>
      )}
    </div>
  );
}
