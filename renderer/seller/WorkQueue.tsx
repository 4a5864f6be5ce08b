import { Field, makeStyles, mergeClasses, Select, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { StepIcon } from '../canvas/StepIcon.tsx';
import { groupsOf, type KindFilter, kindsIn, kindWord, type QueueRow } from './queueRow.ts';

const useStyles = makeStyles({
  queue: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  title: { margin: 0 },
  rows: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXXS, margin: 0, padding: 0, listStyleType: 'none' },
  row: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    width: '100%',
    boxSizing: 'border-box',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid transparent`,
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover, color: tokens.colorNeutralForeground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: { backgroundColor: tokens.colorNeutralBackground3, borderInlineStartColor: tokens.colorCompoundBrandStroke },
  words: { display: 'flex', flexDirection: 'column', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface WorkQueueProps {
  readonly rows: readonly QueueRow[];
  /** The row whose record is on the screen. */
  readonly selected: string | null;
  readonly onPick: (id: string) => void;
}

/** The seller's work queue over several records: overdue, today, later; filtered by kind of step. */
export function WorkQueue({ rows, selected, onPick }: WorkQueueProps) {
  const styles = useStyles();
  const [filter, setFilter] = useState<KindFilter>('all');
  const kinds = kindsIn(rows);
  // A kind of which nothing is left filters no more.
  const shown = filter !== 'all' && kinds.includes(filter) ? filter : 'all';
  const groups = groupsOf(rows, shown);
  return (
    <div className={styles.queue}>
      <Field label="Show">
        <Select value={shown} onChange={(_, { value }) => setFilter(kinds.find((kind) => kind === value) ?? 'all')}>
          <option value="all">All steps</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {kindWord(kind)}
            </option>
          ))}
        </Select>
      </Field>
      {groups.map(({ title, rows: ofGroup }) => (
        <Group key={title} title={title} rows={ofGroup} selected={selected} onPick={onPick} />
      ))}
    </div>
  );
}

function Group({ title, rows, selected, onPick }: WorkQueueProps & { readonly title: string }) {
  const styles = useStyles();
  const heading = useId();
  return (
    <div>
      <Text as="h3" id={heading} block size={200} weight="semibold" className={styles.title}>
        {`${title} (${rows.length})`}
      </Text>
      <ul className={styles.rows} aria-labelledby={heading}>
        {rows.map((row) => (
          <li key={row.id}>
            <button
              type="button"
              className={mergeClasses(styles.row, row.id === selected && styles.selected)}
              aria-current={row.id === selected ? 'true' : undefined}
              onClick={() => onPick(row.id)}
            >
              {row.kind === null ? null : <StepIcon kind={row.kind} size="small" />}
              <span className={styles.words}>
                <Text weight="semibold">{row.who}</Text>
                <Text size={200}>{row.kind === null ? row.what : `${kindWord(row.kind)}: ${row.what}`}</Text>
                {row.due === '' ? null : <Text size={200} className={styles.quiet}>{`Due ${row.due}`}</Text>}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
