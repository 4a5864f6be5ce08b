import { makeStyles, tokens } from '@fluentui/react-components';
import { ArrowTurnDownRight20Regular } from '@fluentui/react-icons';
import type { NodeProps } from '@xyflow/react';
import { useCanvasParts } from './canvasContext.ts';
import type { JoinNode } from './flow.ts';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    boxSizing: 'border-box',
    width: '100%',
    height: '100%',
    padding: `0 ${tokens.spacingHorizontalM}`,
    border: `1px dashed ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusCircular,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground2Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  icon: { flexShrink: 0 },
  text: { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' },
});

/** Stands where a branch goes on at a step that is drawn elsewhere, and leads there. */
export function JoinLink({ data: { step, title } }: NodeProps<JoinNode>) {
  const styles = useStyles();
  const { goTo } = useCanvasParts();
  const text = `Continues at ${title}`;
  return (
    <button type="button" tabIndex={-1} title={text} className={`nopan ${styles.root}`} onClick={() => goTo(step)}>
      <ArrowTurnDownRight20Regular className={styles.icon} />
      <span className={styles.text}>{text}</span>
    </button>
  );
}
