import { Link, makeStyles, Table, TableBody, TableCell, TableHeader, TableHeaderCell, TableRow, tokens } from '@fluentui/react-components';
import type { Attempt } from '../../../shared/model/attempt.ts';
import type { LearnerRow } from '../../../shared/practice/fold.ts';
import { partInWords, partOrder, partWords } from './table.ts';
import { useSorted } from './useSorted.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '720px' },
  total: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  number: { fontVariantNumeric: 'tabular-nums' },
  name: { overflowWrap: 'anywhere' },
});

type Column = 'learner' | 'total' | (typeof partOrder)[number];

interface LearnerTableProps {
  readonly learners: readonly LearnerRow[];
  /** The result whose reasons are on the screen. */
  readonly shown: Attempt | null;
  readonly onShow: (attempt: Attempt | null) => void;
}

const valueIn = (row: LearnerRow, column: Column): string | number =>
  column === 'learner' ? row.learner : column === 'total' ? row.total : row.parts[column].earned;

/** Each learner with the total and the points of its parts; sorted by any of them. */
export function LearnerTable({ learners, shown, onShow }: LearnerTableProps) {
  const styles = useStyles();
  const { sorted, headOf } = useSorted<LearnerRow, Column>(learners, valueIn, { column: 'total', direction: 'descending' });
  return (
    <div className={styles.scroll}>
      <Table aria-label="Learners" size="small" sortable className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell {...headOf('learner')}>Learner</TableHeaderCell>
            <TableHeaderCell {...headOf('total')}>Total</TableHeaderCell>
            {partOrder.map((part) => (
              <TableHeaderCell key={part} {...headOf(part)}>
                {partWords[part]}
              </TableHeaderCell>
            ))}
            <TableHeaderCell sortable={false}>Reasons</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {sorted.map(({ learner, total, parts, attempt }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: one learner may hand in twice
            <TableRow key={`${learner} ${index}`}>
              <TableCell className={styles.name}>{learner}</TableCell>
              <TableCell className={styles.total}>{total}</TableCell>
              {partOrder.map((part) => (
                <TableCell key={part} className={styles.number}>
                  {partInWords(part, parts[part])}
                </TableCell>
              ))}
              <TableCell>
                <Link
                  as="button"
                  aria-expanded={attempt === shown}
                  aria-label={`Why ${total}? ${learner}`}
                  onClick={() => onShow(attempt === shown ? null : attempt)}
                >
                  {`Why ${total}?`}
                </Link>
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
