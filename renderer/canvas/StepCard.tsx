import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { NodeProps } from '@xyflow/react';
import { outlinePath } from '../../shared/picture/cardOutline.ts';
import { useCardFocus } from './canvasContext.ts';
import type { StepData, StepNode } from './flow.ts';
import { looks } from './nodes/looks.ts';
import { DaysBadge, FoundBadge, IssueBadge, NoteMark, RunBadge } from './StepBadge.tsx';
import { StepIcon } from './StepIcon.tsx';

const clipped = { overflow: 'hidden', display: '-webkit-box', WebkitBoxOrient: 'vertical', overflowWrap: 'anywhere' } as const;

const useStyles = makeStyles({
  root: { position: 'relative', width: '100%', height: '100%', cursor: 'pointer', color: tokens.colorNeutralForeground1 },
  outline: {
    position: 'absolute',
    inset: 0,
    overflow: 'visible',
    fill: tokens.colorNeutralBackground1,
    stroke: tokens.colorNeutralStrokeAccessible,
    strokeWidth: '1px',
    filter: `drop-shadow(0 1px 2px ${tokens.colorNeutralShadowAmbient})`,
  },
  // It can be dragged, so a finger on it does not move the picture; the library knows that by the class `nopan`.
  design: {
    touchAction: 'none',
    ':hover > svg': { fill: tokens.colorNeutralBackground1Hover },
    // In high contrast the hovered ground is bright, so the words on it must be dark.
    ':hover [data-words]': { color: tokens.colorNeutralForeground1Hover },
  },
  marked: { stroke: tokens.colorStatusWarningBorderActive, strokeWidth: '2px', strokeDasharray: '6 3' },
  going: { stroke: tokens.colorStatusDangerBorder2, strokeWidth: '3px', strokeDasharray: '8 4', fill: tokens.colorStatusDangerBackground1 },
  // Grey and without a shadow, so that nobody needs to see colours to tell it; words stay readable.
  dimmed: { strokeDasharray: '2 4', fill: tokens.colorNeutralBackground3, filter: 'none' },
  grey: { filter: 'grayscale(1)' },
  selected: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '3px' },
  content: {
    position: 'relative',
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    boxSizing: 'border-box',
    height: '100%',
    padding: '0 12px',
  },
  hexagon: { padding: '0 22px' },
  pill: { justifyContent: 'center', padding: '0 8px', gap: '8px' },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, flex: '1 1 auto' },
  pillWords: { flex: '0 1 auto', minWidth: 0 },
  title: {
    ...clipped,
    WebkitLineClamp: 2,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  line: {
    ...clipped,
    WebkitLineClamp: 1,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
  badge: { position: 'absolute', top: '-11px', right: '10px' },
  note: { position: 'absolute', bottom: '-9px', left: '10px' },
  days: { position: 'absolute', top: '-11px', left: '10px' },
  pillDays: { position: 'absolute', top: '-16px', left: '-44px' },
  found: { position: 'absolute', bottom: '-11px', right: '10px' },
  struck: { textDecorationLine: 'line-through' },
  quiet: { color: tokens.colorNeutralForeground3 },
  done: { stroke: tokens.colorStatusSuccessBorder2, strokeWidth: '2px', fill: tokens.colorStatusSuccessBackground1 },
  current: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '4px' },
  waiting: { stroke: tokens.colorCompoundBrandStroke, strokeWidth: '4px', strokeDasharray: '10 4' },
  skipped: { fill: tokens.colorNeutralBackground3, strokeWidth: '2px' },
  ahead: {},
  notTaken: { strokeDasharray: '4 4', fill: tokens.colorNeutralBackground2, filter: 'none' },
});

/** A step as a card; conditions and commands are told by its outline, waits are pills. */
export function StepCard({ id, data, width = 0, height = 0 }: NodeProps<StepNode>) {
  const styles = useStyles();
  const ref = useCardFocus(id, data.selected);
  const { outline } = looks[data.kind];
  const isPill = outline === 'pill';
  return (
    <div
      ref={ref}
      className={mergeClasses(styles.root, data.run === null && `nopan ${styles.design}`, data.dimmed && styles.grey)}
      title={data.tip}
    >
      <svg
        className={mergeClasses(
          styles.outline,
          data.run !== null && styles[data.run],
          data.found && styles.marked,
          data.dimmed && styles.dimmed,
          data.selected && styles.selected,
          data.going && styles.going,
        )}
        width={width}
        height={height}
        aria-hidden
      >
        <path d={outlinePath(outline, width, height)} />
      </svg>
      <div className={mergeClasses(styles.content, outline === 'hexagon' && styles.hexagon, isPill && styles.pill)}>
        <StepIcon kind={data.kind} size={isPill ? 'small' : 'large'} />
        {isPill ? <PillWords data={data} /> : <CardWords data={data} />}
      </div>
      {data.days === null ? null : (
        <div className={isPill ? styles.pillDays : styles.days}>
          <DaysBadge words={data.days} />
        </div>
      )}
      {data.found ? (
        <div className={styles.found}>
          <FoundBadge />
        </div>
      ) : null}
      <div className={styles.badge}>
        <Badge data={data} />
      </div>
      {data.hasNote ? <NoteMark className={styles.note} /> : null}
    </div>
  );
}

function CardWords({ data }: { readonly data: StepData }) {
  const styles = useStyles();
  const quiet = (data.run === 'notTaken' || data.dimmed) && styles.quiet;
  return (
    <div className={styles.words}>
      <div data-words className={mergeClasses(styles.title, quiet, (data.run === 'skipped' || data.going) && styles.struck)}>
        {data.title}
      </div>
      {data.words === '' ? null : (
        <div data-words className={mergeClasses(styles.line, quiet)}>
          {data.words}
        </div>
      )}
    </div>
  );
}

/** A wait says how long; its title only stands in the tip and the label. */
function PillWords({ data }: { readonly data: StepData }) {
  const styles = useStyles();
  const marks = [(data.run === 'notTaken' || data.dimmed) && styles.quiet, (data.run === 'skipped' || data.going) && styles.struck];
  return (
    <div data-words className={mergeClasses(styles.title, styles.pillWords, ...marks)}>
      Wait {data.words}
    </div>
  );
}

function Badge({ data: { run, runTime, errors, warnings } }: { readonly data: StepData }) {
  if (run !== null) return run === 'ahead' || run === 'notTaken' ? null : <RunBadge state={run} time={runTime} />;
  return errors + warnings > 0 ? <IssueBadge errors={errors} warnings={warnings} /> : null;
}
