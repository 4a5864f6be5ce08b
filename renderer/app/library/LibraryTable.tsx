import {
  Checkbox,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableHeader,
  TableHeaderCell,
  TableRow,
  tokens,
} from '@fluentui/react-components';
import type { SortColumn, Sorting } from '../../state/libraryView.ts';
import { HiddenText } from '../../ui/HiddenText.tsx';
import { useFrame, useStudio } from '../studio.tsx';
import type { LibraryScreenState } from './libraryState.ts';
import type { LibraryRow } from './rows.ts';
import { SequenceRow } from './SequenceRow.tsx';
import { useSlots } from './slots.ts';
import { useRowKeys } from './useRowKeys.ts';

interface Column {
  readonly id: SortColumn;
  readonly label: string;
}

const first: readonly Column[] = [
  { id: 'name', label: 'Name' },
  { id: 'recordType', label: 'Record type' },
  { id: 'steps', label: 'Steps' },
];

const standing: readonly Column[] = [
  ...first,
  { id: 'status', label: 'Status' },
  { id: 'problems', label: 'Problems' },
  { id: 'tags', label: 'Tags' },
  { id: 'usedBy', label: 'Used by' },
  { id: 'changed', label: 'Changed' },
];

const columnsOf: Readonly<Record<LibraryScreenState['place'], readonly Column[]>> = {
  list: standing,
  archive: standing,
  bin: [...first, { id: 'changed', label: 'Deleted' }],
};

const tableNames: Readonly<Record<LibraryScreenState['place'], string>> = {
  list: 'Sequences',
  archive: 'Archived sequences',
  bin: 'Deleted sequences',
};

const useStyles = makeStyles({
  table: { minWidth: '520px' },
  scroll: { overflowX: 'auto', borderRadius: tokens.borderRadiusLarge },
  name: { width: '30%' },
  recordType: { width: '104px' },
  steps: { width: '56px' },
  status: { width: '84px' },
  problems: { width: '108px' },
  tags: {},
  usedBy: { width: '72px' },
  changed: { width: '132px' },
  check: { width: '40px' },
  menu: { width: '48px' },
  /** What a narrow window leaves out; the designer shows it. */
  wideOnly: { '@media (max-width: 1000px)': { display: 'none' } },
});

const wide: readonly SortColumn[] = ['recordType', 'steps', 'tags', 'usedBy'];

interface LibraryTableProps {
  readonly place: LibraryScreenState['place'];
  readonly rows: readonly LibraryRow[];
  readonly words: readonly string[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** Sequences as a list, sorted by the column that was chosen last. */
export function LibraryTable({ place, rows, words, sorting, onSort }: LibraryTableProps) {
  const styles = useStyles();
  const { frame, at, onKeyDown } = useRowKeys(rows, () => 1);
  const slots = useSlots(rows, words);
  const sort = (column: SortColumn): void =>
    onSort({ column, direction: sorting.column === column && sorting.direction === 'ascending' ? 'descending' : 'ascending' });
  return (
    <div ref={frame} className={styles.scroll}>
      <Table sortable aria-label={tableNames[place]} className={styles.table}>
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.check} sortable={false}>
              <SelectAll rows={rows} />
            </TableHeaderCell>
            {columnsOf[place].map(({ id, label }) => (
              <TableHeaderCell
                key={id}
                className={mergeClasses(styles[id], wide.includes(id) && styles.wideOnly)}
                {...(sorting.column === id ? { sortDirection: sorting.direction } : {})}
                onClick={() => sort(id)}
              >
                {label}
              </TableHeaderCell>
            ))}
            <TableHeaderCell className={styles.menu} sortable={false}>
              <HiddenText text="Actions" />
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody onKeyDown={onKeyDown}>
          {rows.map((row, index) => (
            <SequenceRow key={slots.get(row.design.id)} row={row} words={words} current={index === at} wideOnly={styles.wideOnly} />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

function SelectAll({ rows }: { readonly rows: readonly LibraryRow[] }) {
  const { frame } = useStudio();
  const selected = useFrame((state) => state.library.selected);
  const all = rows.length > 0 && rows.every(({ design }) => selected.includes(design.id));
  return (
    <Checkbox
      aria-label="Select all"
      checked={all ? true : selected.length > 0 ? 'mixed' : false}
      onChange={() => frame.getState().setLibrary({ selected: all ? [] : rows.map(({ design }) => design.id) })}
    />
  );
}
