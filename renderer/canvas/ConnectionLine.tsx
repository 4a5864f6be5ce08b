import { Caption1Strong, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { EdgeLabelRenderer, type EdgeProps } from '@xyflow/react';
import type { ReactNode } from 'react';
import type { Point } from '../../shared/picture/picture.ts';
import type { Line } from './flow.ts';
import { PlusButton } from './PlusButton.tsx';
import { UntriedBadge } from './StepBadge.tsx';

/** How far what is said of a line stands from its "+" and above its word. */
const BESIDE = 62;
const ABOVE = 20;

const useStyles = makeStyles({
  line: { fill: 'none', stroke: tokens.colorNeutralStrokeAccessible, strokeWidth: '1.5px' },
  plain: {},
  taken: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '4px' },
  notTaken: { strokeDasharray: '4 4' },
  untried: { stroke: tokens.colorStatusWarningForeground1, strokeWidth: '2px', strokeDasharray: '2 5' },
  at: { position: 'absolute', pointerEvents: 'none' },
  label: {
    padding: `0 ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusCircular,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground2,
  },
  takenLabel: {
    backgroundColor: tokens.colorBrandBackground,
    color: tokens.colorNeutralForegroundOnBrand,
    border: `1px solid ${tokens.colorBrandBackground}`,
  },
});

/** The line of a slot with its word and its "+". Its way comes from the picture, not from the drawing library. */
export function ConnectionLine({ data }: EdgeProps<Line>) {
  const styles = useStyles();
  if (data === undefined) return null;
  const { connection, state, add, near } = data;
  const { label, plus, slot, path } = connection;
  return (
    <>
      <path d={path} className={mergeClasses(styles.line, styles[state])} />
      <EdgeLabelRenderer>
        {label === null ? null : (
          <At point={label.at}>
            <Caption1Strong as="span" block className={mergeClasses(styles.label, state === 'taken' && styles.takenLabel)}>
              {label.text}
            </Caption1Strong>
          </At>
        )}
        {state === 'untried' ? (
          <At point={label === null ? { x: plus.x + BESIDE, y: plus.y } : { x: label.at.x, y: label.at.y - ABOVE }}>
            <UntriedBadge />
          </At>
        ) : null}
        {add === null ? null : (
          <At point={plus}>
            <PlusButton slot={slot} label={add} near={near} />
          </At>
        )}
      </EdgeLabelRenderer>
    </>
  );
}

/** Puts its content around a point of the picture. */
function At({ point, children }: { readonly point: Point; readonly children: ReactNode }) {
  const styles = useStyles();
  return (
    <div className={styles.at} style={{ transform: `translate(-50%, -50%) translate(${point.x}px, ${point.y}px)` }}>
      {children}
    </div>
  );
}
