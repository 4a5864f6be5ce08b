import { Caption1, makeStyles, Text, tokens } from '@fluentui/react-components';
import { conditionInWords, subjectsAbove } from '../../../shared/model/conditionWords.ts';
import type { Names } from '../../../shared/model/describe.ts';
import { kindFacts } from '../../../shared/model/kinds.ts';
import type { Sequence } from '../../../shared/model/sequence.ts';
import { isCondition, type Step } from '../../../shared/model/step.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { StepIcon } from '../../canvas/StepIcon.tsx';
import { TextField } from '../fields/TextField.tsx';
import { forms } from '../forms/forms.ts';

const useStyles = makeStyles({
  head: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalM },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: { overflowWrap: 'anywhere' },
  kind: { color: tokens.colorNeutralForeground2 },
  sentence: {
    padding: tokens.spacingVerticalS,
    borderLeft: `3px solid ${tokens.colorCompoundBrandStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
    overflowWrap: 'anywhere',
  },
});

interface StepFieldsProps {
  readonly step: Step;
  readonly sequence: Sequence;
  readonly names: Names;
  readonly change: (step: Step, merge?: string) => void;
}

/**
 * Everything of one step, in the same order for every kind: title, description, what a condition does in words, its own fields (what the seller
 * sees first), note. A LinkedIn step has no title of its own: its action is the title.
 */
export function StepFields({ step, sequence, names, change }: StepFieldsProps) {
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
      {step.kind === 'linkedIn' ? null : (
        <TextField
          label="Title"
          required
          about="name"
          name="title"
          maxLength={1000}
          value={step.name}
          onChange={(name, merge) => change({ ...step, name }, merge)}
        />
      )}
      <TextField
        label="Description"
        help="What the step is for. The seller reads it with the step in Up next."
        about="description"
        rows={3}
        maxLength={20_000}
        value={step.description}
        onChange={(description, merge) => change({ ...step, description }, merge)}
      />
      {isCondition(step) ? <Text className={styles.sentence}>{conditionInWords(names, subjectsAbove(sequence), step)}</Text> : null}
      <OwnFields step={step} change={change} names={names} />
      <TextField
        label="Note"
        help="For those who design: no seller sees it. It is kept in the sequence's own file and is never part of an export for another system."
        rows={2}
        maxLength={20_000}
        value={step.note}
        onChange={(note, merge) => change({ ...step, note }, merge)}
      />
    </>
  );
}
