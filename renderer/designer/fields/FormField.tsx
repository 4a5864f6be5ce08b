import { Field, type FieldProps, type LabelProps, makeStyles } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { IssueField } from '../../../shared/check/issue.ts';
import { HiddenText } from '../../ui/HiddenText.tsx';
import { HelpLabel } from './help.tsx';
import { useIssuesAt } from './issuesAt.ts';

const useStyles = makeStyles({ hint: { position: 'relative' } });

/** What every field says of itself. */
export interface FieldWords {
  readonly label: string;
  /** What a person may want to know about the field: behind an "i" beside the label and by F1, and read out with the field. */
  readonly help?: string;
  /** Whether the sequence cannot be finished without it. */
  readonly required?: boolean;
  /** The part of the step that the field shows: problems with it stand under the field. */
  readonly about?: IssueField;
}

interface FormFieldProps extends FieldWords {
  /** What the content means, said under the field. */
  readonly hint?: string | undefined;
  /** Why what was typed is not taken; comes before any problem. */
  readonly refusal?: string | undefined;
  readonly children: ReactElement;
}

/** One control with its label, its help and the problems with what it shows. */
export function FormField({ label, help, required = false, about, hint, refusal, children }: FormFieldProps) {
  const styles = useStyles();
  const issues = useIssuesAt(about);
  const worst = refusal === undefined ? issues[0]?.severity : 'error';
  return (
    <Field
      label={help === undefined ? label : withHelp(label, help)}
      required={required}
      validationState={worst === 'error' || worst === 'warning' ? worst : 'none'}
      {...hintOf(hint, help, styles.hint)}
      {...(worst === undefined ? {} : { validationMessage: refusal ?? { children: sentencesOf(issues), role: undefined } })}
    >
      {children}
    </Field>
  );
}

const sentencesOf = (issues: readonly { readonly message: string }[]): string => issues.map(({ message }) => message).join(' ');

const withHelp = (label: string, help: string): NonNullable<FieldProps['label']> => ({
  children: (_: unknown, props: LabelProps) => (
    <HelpLabel {...props} help={help}>
      {label}
    </HelpLabel>
  ),
});

/** What stands under the field and changes with it is told at once. The help can be found behind the label and is only told, not shown. */
function hintOf(hint: string | undefined, help: string | undefined, className: string): Pick<FieldProps, 'hint'> {
  if (help === undefined) return hint === undefined ? {} : { hint: { children: hint, 'aria-live': 'polite' } };
  return {
    hint: {
      className,
      children: (
        <>
          {hint === undefined ? null : <span aria-live="polite">{hint} </span>}
          <HiddenText text={help} />
        </>
      ),
    },
  };
}
