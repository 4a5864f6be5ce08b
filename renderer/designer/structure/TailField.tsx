import { Caption1, Field, makeStyles, mergeClasses, Radio, RadioGroup, shorthands, tokens } from '@fluentui/react-components';
import type { StepId } from '../../../shared/model/ids.ts';
import { existingStep, flowOrder, type Sequence } from '../../../shared/model/sequence.ts';
import { titleOf } from '../../../shared/model/title.ts';
import { counted } from '../../canvas/labels.ts';

const useStyles = makeStyles({
  root: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`, paddingTop: tokens.spacingVerticalS },
  paths: { display: 'grid', gridTemplateColumns: '1fr 1fr', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalXS },
  path: {
    minWidth: 0,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    ...shorthands.border(tokens.strokeWidthThin, 'solid', tokens.colorNeutralStrokeAccessible),
    overflowWrap: 'anywhere',
    color: tokens.colorNeutralForeground1,
  },
  open: { ...shorthands.borderStyle('dashed'), color: tokens.colorNeutralForeground2 },
});

/** The path of a new condition on which what follows it goes on. */
export type Tail = 'yes' | 'no';

interface TailFieldProps {
  readonly sequence: Sequence;
  /** The first of the steps that follow where a step is added. */
  readonly follower: StepId;
  readonly tail: Tail;
  readonly onChange: (tail: Tail) => void;
  readonly className?: string;
}

/** Which path of a new condition keeps what follows, with both paths as they would be: two paths never share it unsaid. */
export function TailField({ sequence, follower, tail, onChange, className }: TailFieldProps) {
  const styles = useStyles();
  const more = flowOrder(sequence, follower).length - 1;
  const title = titleOf(existingStep(sequence, follower));
  const kept = more === 0 ? title : `${title} and ${counted(more, 'more step')}`;
  return (
    <Field label="If a condition is added, what follows continues on its" size="small" className={mergeClasses(styles.root, className)}>
      <RadioGroup layout="horizontal" value={tail} onChange={(_, { value }) => onChange(value === 'no' ? 'no' : 'yes')}>
        <Radio value="yes" label="Yes path" />
        <Radio value="no" label="No path" />
      </RadioGroup>
      <div className={styles.paths}>
        {(['yes', 'no'] as const).map((path) => (
          <Path key={path} name={path === 'yes' ? 'Yes path' : 'No path'} kept={path === tail ? kept : null} />
        ))}
      </div>
    </Field>
  );
}

function Path({ name, kept }: { readonly name: string; readonly kept: string | null }) {
  const styles = useStyles();
  return (
    <Caption1 className={mergeClasses(styles.path, kept === null && styles.open)}>
      {name}: {kept ?? 'stands open'}
    </Caption1>
  );
}
