import { makeStyles, mergeClasses, Table, TableBody, TableHeader, TableHeaderCell, TableRow } from '@fluentui/react-components';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { DesignId } from '../../../shared/model/ids.ts';
import { HiddenText } from '../../ui/HiddenText.tsx';
import { openDesign } from '../documents.ts';
import { useFrame, useStudio } from '../studio.tsx';
import type { LibraryRow, SortColumn, Sorting } from './rows.ts';
import { SequenceRow } from './SequenceRow.tsx';

const columns: readonly { readonly id: SortColumn; readonly label: string }[] = [
  { id: 'name', label: 'Name' },
  { id: 'recordType', label: 'Record type' },
  { id: 'steps', label: 'Steps' },
  { id: 'status', label: 'Status' },
  { id: 'problems', label: 'Problems' },
  { id: 'changed', label: 'Changed' },
];

const useStyles = makeStyles({
  name: { width: '36%' },
  menu: { width: '48px' },
  /** What a narrow window leaves out; the designer shows it. */
  wideOnly: { '@media (max-width: 900px)': { display: 'none' } },
});

interface LibraryTableProps {
  readonly rows: readonly LibraryRow[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}

/** The list of sequences. Of its rows only one is in the tab order; Up, Down, Home and End move to another. */
export function LibraryTable({ rows, sorting, onSort }: LibraryTableProps) {
  const styles = useStyles();
  const studio = useStudio();
  const frame = useRef<HTMLDivElement>(null);
  const chosen = useFrame((state) => state.row);
  const at = useCurrentIndex(rows, chosen);

  const goTo = (index: number): void => {
    const row = rows[Math.max(0, Math.min(index, rows.length - 1))];
    if (row === undefined) return;
    studio.frame.getState().setRow(row.design.id);
    nameButtonOf(frame.current, row.design.id)?.focus();
  };

  // The keyboard follows the chosen row (a copy, an import, a restored one), and comes back when what it stood on has vanished.
  useEffect(() => {
    const active = document.activeElement;
    const row = active?.closest('[data-sequence]');
    const button = chosen === null ? null : nameButtonOf(frame.current, rows[at]?.design.id ?? chosen);
    if (active === document.body || (row instanceof Element && !row.contains(button))) button?.focus();
  }, [chosen, rows, at]);

  const move = (event: KeyboardEvent): void => {
    const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: rows.length - 1 }[event.key];
    if (target === undefined || event.defaultPrevented) return;
    event.preventDefault();
    goTo(target);
  };

  return (
    <div ref={frame}>
      <Table sortable aria-label="Sequences">
        <TableHeader>
          <TableRow>
            {columns.map(({ id, label }) => (
              <TableHeaderCell
                key={id}
                className={mergeClasses(id === 'name' && styles.name, (id === 'recordType' || id === 'steps') && styles.wideOnly)}
                {...(sorting.column === id ? { sortDirection: sorting.direction } : {})}
                onClick={() =>
                  onSort({ column: id, direction: sorting.column === id && sorting.direction === 'ascending' ? 'descending' : 'ascending' })
                }
              >
                {label}
              </TableHeaderCell>
            ))}
            <TableHeaderCell className={styles.menu} sortable={false}>
              <HiddenText text="Actions" />
            </TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody onKeyDown={move}>
          {rows.map((row, index) => (
            <SequenceRow
              key={row.design.id}
              row={row}
              current={index === at}
              wideOnly={styles.wideOnly}
              onCurrent={() => studio.frame.getState().setRow(row.design.id)}
              onOpen={() => openDesign(studio, row.design.id)}
            />
          ))}
        </TableBody>
      </Table>
    </div>
  );
}

/** The place of the chosen row; when it is gone, the one that moved up to where it was. */
function useCurrentIndex(rows: readonly LibraryRow[], chosen: DesignId | null): number {
  const last = useRef(0);
  const found = rows.findIndex((row) => row.design.id === chosen);
  const at = found === -1 ? Math.min(last.current, rows.length - 1) : found;
  useEffect(() => {
    last.current = at;
  });
  return at;
}

const nameButtonOf = (table: HTMLElement | null, id: DesignId): HTMLElement | null =>
  table?.querySelector<HTMLElement>(`[data-sequence="${id}"] button`) ?? null;
