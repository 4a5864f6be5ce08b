import { Label, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';
import { HiddenText } from '../../ui/HiddenText.tsx';
import { SeverityIcon } from '../problems/SeverityIcon.tsx';
import type { FieldWords } from './FormField.tsx';
import { HelpLabel } from './help.tsx';
import { useIssuesAt } from './issuesAt.ts';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  framed: {
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  issue: { display: 'flex', alignItems: 'flex-start', gap: tokens.spacingHorizontalXS },
  words: { overflowWrap: 'anywhere', minWidth: 0 },
  error: { color: tokens.colorStatusDangerForeground1 },
});

interface FieldGroupProps extends FieldWords {
  readonly framed?: boolean;
  readonly children: ReactNode;
}

/** Fields that belong together, under one name. The kit's `Field` is for one field: within it, each would take the name of all. */
export function FieldGroup({ label, help, required = false, about, framed = false, children }: FieldGroupProps) {
  const styles = useStyles();
  const heading = useId();
  const notes = useId();
  const issues = useIssuesAt(about);
  const weight = framed ? 'semibold' : 'regular';
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out with its fields
    <div
      role="group"
      aria-labelledby={heading}
      aria-describedby={notes}
      className={mergeClasses(styles.root, framed && styles.framed)}
      {...(required ? { 'data-needed': '' } : {})}
    >
      <div>
        {help === undefined ? (
          <Label id={heading} weight={weight} required={required}>
            {label}
          </Label>
        ) : (
          <HelpLabel label={{ id: heading }} help={help} weight={weight} required={required}>
            {label}
          </HelpLabel>
        )}
      </div>
      <div id={notes} hidden={issues.length === 0}>
        {required ? <HiddenText text="Required." /> : null}
        {help === undefined ? null : <HiddenText text={help} />}
        {issues.map(({ id, severity, message }) => (
          <div key={`${id} ${message}`} className={styles.issue}>
            <SeverityIcon severity={severity} size="small" />
            <Text size={200} className={mergeClasses(styles.words, severity === 'error' && styles.error)}>
              {message}
            </Text>
          </div>
        ))}
      </div>
      {children}
    </div>
  );
}
