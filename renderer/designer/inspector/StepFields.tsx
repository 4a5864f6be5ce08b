import { Caption1, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Issue } from '../../../shared/check/issue.ts';
import { conditionInWords } from '../../../shared/model/conditionWords.ts';
import type { Names } from '../../../shared/model/describe.ts';
import { kindFacts } from '../../../shared/model/kinds.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { isCondition, type Step } from '../../../shared/model/step.ts';
import { titleOf } from '../../canvas/labels.ts';
import { StepIcon } from '../../canvas/StepIcon.tsx';
import { TextField } from '../fields/TextField.tsx';
import { forms } from '../forms/forms.ts';
import { severityWords } from '../problems/severity.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { overflowWrap: 'anywhere' },
  kind: { color: tokens.colorNeutralForeground2 },
  issues: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  sentence: {
    padding: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface StepFieldsProps {
  readonly step: Step;
  readonly sequence: Sequence;
  readonly names: Names;
  readonly issues: readonly Issue[];
  readonly change: (step: Step, merge?: string) => void;
}

/** Everything of one step, in the same order for every kind: title, description, its own fields, its problems. */
export function StepFields({ step, sequence, names, issues, change }: StepFieldsProps) {
  const styles = useStyles();
  const OwnFields = forms[step.kind];
  return (
    <>
      <div className={styles.head}>
        <StepIcon kind={step.kind} />
        <div className={styles.words}>
          <Text weight="semibold" className={styles.title}>
            {titleOf(step)}
          </Text>
          <Caption1 className={styles.kind}>{kindFacts[step.kind].label}</Caption1>
        </div>
      </div>
      {isCondition(step) ? <Text className={styles.sentence}>{conditionInWords(names, sequence, step)}</Text> : null}
      {step.kind === 'linkedIn' ? null : (
        <TextField
          label="Title"
          name="title"
          maxLength={1000}
          value={step.name}
          onChange={(name, merge) => change({ ...step, name }, merge)}
        />
      )}
      <TextField
        label="Description"
        rows={3}
        maxLength={20_000}
        value={step.description}
        onChange={(description, merge) => change({ ...step, description }, merge)}
      />
      <OwnFields step={step} change={change} names={names} />
      <StepProblems issues={issues} />
    </>
  );
}

const intents = { error: 'error', warning: 'warning', hint: 'info' } as const;

function StepProblems({ issues }: { readonly issues: readonly Issue[] }) {
  const styles = useStyles();
  if (issues.length === 0) return null;
  return (
    <section aria-label="Problems of this step" className={styles.issues}>
      {issues.map(({ id, severity, message, reason }) => (
        <MessageBar key={`${id} ${message}`} intent={intents[severity]} layout="multiline">
          <MessageBarBody title={reason}>
            <strong>{severityWords[severity].one}: </strong>
            {message}
          </MessageBarBody>
        </MessageBar>
      ))}
    </section>
  );
}
