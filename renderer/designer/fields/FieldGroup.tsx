import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type ReactNode, useId } from 'react';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, minWidth: 0 },
  framed: {
    padding: tokens.spacingVerticalM,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
});

interface FieldGroupProps {
  readonly label: string;
  readonly framed?: boolean;
  readonly children: ReactNode;
}

/** Fields that belong together, under one name. The kit's `Field` is for one field: within it, each would take the name of all. */
export function FieldGroup({ label, framed = false, children }: FieldGroupProps) {
  const styles = useStyles();
  const heading = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset's legend cannot be laid out with its fields
    <div role="group" aria-labelledby={heading} className={mergeClasses(styles.root, framed && styles.framed)}>
      <Text id={heading} weight={framed ? 'semibold' : 'regular'}>
        {label}
      </Text>
      {children}
    </div>
  );
}
