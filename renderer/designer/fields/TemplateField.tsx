import { makeStyles, tokens } from '@fluentui/react-components';
import type { Names } from '../../../shared/model/describe.ts';
import { ChoiceField } from './ChoiceField.tsx';
import type { FieldWords } from './FormField.tsx';
import { TemplatePreview } from './TemplatePreview.tsx';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface TemplateFieldProps extends Omit<FieldWords, 'label' | 'help'> {
  readonly channel: 'email' | 'text';
  readonly value: string | null;
  readonly names: Names;
  readonly onChange: (value: string | null) => void;
}

/** A template of the organisation for this record type, with its text as a sample person would get it. */
export function TemplateField({ channel, value, names, onChange, ...words }: TemplateFieldProps) {
  const styles = useStyles();
  const { emailTemplates, textTemplates } = names.catalog;
  const templates = channel === 'email' ? emailTemplates : textTemplates;
  const chosen = templates.find((template) => template.id === value);
  return (
    <div className={styles.root}>
      <ChoiceField
        {...words}
        label={channel === 'email' ? 'Email template' : 'Text template'}
        help={
          words.required === true
            ? 'What goes out by itself. Merge fields are filled from the record.'
            : 'What the seller starts from. Without one, the seller writes the message.'
        }
        value={value}
        options={templates.filter((template) => template.recordType === names.recordType).map(({ id, label }) => ({ value: id, label }))}
        onChange={onChange}
        placeholder={words.required === true ? 'Choose a template' : 'No template'}
        onClear={() => onChange(null)}
      />
      {chosen === undefined ? null : <TemplatePreview template={chosen} names={names} />}
    </div>
  );
}
