import { Badge, Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { rules } from '../../../shared/engine/rules.ts';
import type { Ledger, LedgerRow, TraceLine } from '../../../shared/engine/trace.ts';
import type { ExitName } from '../../../shared/model/step.ts';
import type { Clock } from '../../seller/clock.ts';

const useStyles = makeStyles({
  why: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    backgroundColor: tokens.colorNeutralBackground1,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  table: { width: '100%', borderCollapse: 'collapse', fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  cell: {
    textAlign: 'start',
    verticalAlign: 'top',
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
  },
  head: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground3 },
  operand: { display: 'block', fontWeight: tokens.fontWeightSemibold },
});

interface WhyProps {
  readonly line: TraceLine;
  readonly clock: Clock;
  /** Shows the step of the line on the canvas. */
  readonly onShowStep: () => void;
  /** Tries what would have led elsewhere, as a branch. */
  readonly onTry: () => void;
}

/** The account of a line: what set it off and by which rule; of a judgement what was compared, by when, and what would have led elsewhere (`rules.md` 4.8). */
export function Why({ line, clock, onShowStep, onTry }: WhyProps) {
  const styles = useStyles();
  const account = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // Newer browsers answer with a promise, which is nothing to call when this goes.
    account.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const { event, rule, cause } = line;
  return (
    <div ref={account} className={styles.why}>
      {event.kind === 'judged' ? <Judgement ledger={event.ledger} exit={event.exit} clock={clock} onTry={onTry} /> : null}
      <Text size={200}>{`Rule ${rule}: ${rules[rule]}.`}</Text>
      <Text size={200}>{cause.kind === 'timer' ? 'The clock set it off.' : 'Something that was made to happen set it off.'}</Text>
      {line.step === null ? null : (
        <Link as="button" onClick={onShowStep}>
          <Text size={200}>{event.kind === 'judged' ? 'Jump to the condition' : 'Jump to the step'}</Text>
        </Link>
      )}
    </div>
  );
}

const pathOf: Readonly<Record<ExitName, string>> = { yes: 'the Yes path', no: 'the No path', next: 'on' };

interface JudgementProps {
  readonly ledger: Ledger;
  readonly exit: ExitName;
  readonly clock: Clock;
  readonly onTry: () => void;
}

function Judgement({ ledger: { rows, join, deadline, flip }, exit, clock, onTry }: JudgementProps) {
  return (
    <>
      {rows.length === 0 ? null : <Rows rows={rows} />}
      {rows.length > 1 && join !== null ? (
        <Text size={200}>{join === 'and' ? 'All of them must be met.' : 'One of them is enough.'}</Text>
      ) : null}
      {deadline === null ? null : <Text size={200}>{`Time limit: ${clock.moment(deadline)}.`}</Text>}
      <Text size={200} weight="semibold">{`So the run took ${pathOf[exit]}.`}</Text>
      {flip === null ? null : (
        <>
          <Text size={200}>{flip.text}</Text>
          <Link as="button" onClick={onTry}>
            <Text size={200}>Try this as a new branch</Text>
          </Link>
        </>
      )}
    </>
  );
}

/** What was asked for and what was found, a comparison a row; members of a group stand in a little. */
function Rows({ rows }: { readonly rows: readonly LedgerRow[] }) {
  const styles = useStyles();
  const heads = ['Asked for', 'Found', 'Met'];
  return (
    <table className={styles.table} aria-label="What was compared">
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={`${styles.cell} ${styles.head}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ operand, operator, expected, actual, verdict, depth }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a ledger never changes, and two of its rows may read the same.
          <tr key={index}>
            <td className={styles.cell} style={{ paddingInlineStart: depth * 12 }}>
              <span className={styles.operand}>{operand}</span>
              {`${operator} ${expected}`.trim()}
            </td>
            <td className={styles.cell}>{actual}</td>
            <td className={styles.cell}>
              <Badge appearance="tint" color={verdict ? 'success' : 'informative'}>
                {verdict ? 'Yes' : 'No'}
              </Badge>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
