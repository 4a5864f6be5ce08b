import {
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import { type Mistake, mistakes, type StepTally } from '../../../shared/practice/fold.ts';
import { mistakeWords, stepWords } from './table.ts';
import { useSorted } from './useSorted.ts';

const useStyles = makeStyles({
  scroll: { overflowX: 'auto' },
  table: { minWidth: '860px' },
  step: { width: '22%' },
  number: { fontVariantNumeric: 'tabular-nums' },
  wrong: { fontWeight: tokens.fontWeightSemibold },
  some: { backgroundColor: tokens.colorStatusWarningBackground1, color: tokens.colorNeutralForeground1 },
  many: { backgroundColor: tokens.colorStatusDangerBackground1, color: tokens.colorNeutralForeground1 },
  name: { overflowWrap: 'anywhere' },
});

type Column = 'flow' | 'came' | 'wrong' | Mistake;

/** Where people went wrong, step by step in the order of the sequence; by any of the counts when a person asks for it. */
export function StepTable({ steps }: { readonly steps: readonly StepTally[] }) {
  const styles = useStyles();
  const several = new Set(steps.map(({ design }) => design)).size > 1;
  const valueIn = (tally: StepTally, column: Column): number =>
    column === 'flow' ? steps.indexOf(tally) : column === 'came' || column === 'wrong' ? tally[column] : tally.counts[column];
  const { sorted, headOf } = useSorted<StepTally, Column>(steps, valueIn, { column: 'flow', direction: 'ascending' });
  // The colour repeats what the number says: at half of the times or more, people go wrong here.
  const heat = (count: number, came: number): string | undefined =>
    count === 0 ? undefined : mergeClasses(styles.wrong, count * 2 >= came ? styles.many : styles.some);
  return (
    <div className={styles.scroll}>
      <Table aria-label="Where it went wrong" size="small" sortable className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.step} {...headOf('flow')}>
              Step
            </TableHeaderCell>
            <TableHeaderCell {...headOf('came')}>Came up</TableHeaderCell>
            {mistakes.map((mistake) => (
              <TableHeaderCell key={mistake} {...headOf(mistake)}>
                {mistakeWords[mistake]}
              </TableHeaderCell>
            ))}
            <TableHeaderCell {...headOf('wrong')}>In all</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {sorted.map((tally) => (
            <TableRow key={`${tally.design} ${tally.step}`}>
              <TableCell className={styles.name}>{stepWords(tally, several)}</TableCell>
              <TableCell className={styles.number}>{tally.came}</TableCell>
              {mistakes.map((mistake) => (
                <TableCell key={mistake} className={mergeClasses(styles.number, heat(tally.counts[mistake], tally.came))}>
                  {tally.counts[mistake]}
                </TableCell>
              ))}
              <TableCell className={mergeClasses(styles.number, styles.wrong)}>{tally.wrong}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </div>
  );
}
