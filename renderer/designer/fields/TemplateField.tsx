import { Caption1Strong, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { ChoiceField } from './ChoiceField.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  preview: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    maxHeight: '240px',
    overflowY: 'auto',
    padding: tokens.spacingVerticalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  text: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
});

interface Template {
  readonly id: string;
  readonly label: string;
  readonly recordType: string;
  readonly subject?: string;
  readonly body: string;
}

interface TemplateFieldProps {
  readonly label: string;
  readonly value: string | null;
  /** Of the whole catalog; only those for the record type are offered. */
  readonly templates: readonly Template[];
  readonly recordType: string;
  readonly onChange: (value: string | null) => void;
  /** Steps that the seller sends can do without one. */
  readonly optional?: boolean;
}

/** A template of the organisation, with its text to read. */
export function TemplateField({ label, value, templates, recordType, onChange, optional = false }: TemplateFieldProps) {
  const styles = useStyles();
  const chosen = templates.find((template) => template.id === value);
  return (
    <div className={styles.root}>
      <ChoiceField
        label={label}
        value={value}
        options={templates
          .filter((template) => template.recordType === recordType)
          .map(({ id, label: name }) => ({ value: id, label: name }))}
        onChange={onChange}
        placeholder={optional ? 'No template' : 'Choose a template'}
        onClear={() => onChange(null)}
      />
      {chosen === undefined ? null : <Preview template={chosen} />}
    </div>
  );
}

function Preview({ template: { subject, body } }: { readonly template: Template }) {
  const styles = useStyles();
  const heading = useId();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a text that scrolls must be reachable with the keyboard
    // biome-ignore lint/a11y/useSemanticElements: it holds text, not fields
    <div role="group" aria-labelledby={heading} tabIndex={0} className={styles.preview}>
      <Caption1Strong id={heading}>Preview</Caption1Strong>
      {subject === undefined ? null : <Text weight="semibold">{subject}</Text>}
      <Text className={styles.text}>{body}</Text>
    </div>
  );
}
