import { Badge, Checkbox, makeStyles, TableCell, TableCellLayout, TableRow, Text, Tooltip } from '@fluentui/react-components';
import { memo } from 'react';
import { daysLeft } from '../../state/bin.ts';
import { useStores } from '../../state/stores.tsx';
import { exactTime, timeAgo } from '../../ui/when.ts';
import { useFrame, useStudio } from '../studio.tsx';
import { openRow } from './openRow.ts';
import { Problems } from './Problems.tsx';
import { RowMenu } from './RowMenu.tsx';
import { RowName } from './RowName.tsx';
import type { LibraryRow } from './rows.ts';
import { toggleSelected } from './selection.ts';
import { Tags } from './Tags.tsx';
import { counted, titleOf } from './words.ts';

const useStyles = makeStyles({ row: { cursor: 'default' } });

interface SequenceRowProps {
  readonly row: LibraryRow;
  readonly words: readonly string[];
  /** The row that is in the tab order. */
  readonly current: boolean;
  readonly wideOnly: string;
}

/** One sequence of the library. It draws itself anew only when something of it changes: there may be a thousand. */
export const SequenceRow = memo(function SequenceRow({ row, words, current, wideOnly }: SequenceRowProps) {
  const styles = useStyles();
  const studio = useStudio();
  const { design, shelf } = row;
  const selected = useFrame((state) => state.library.selected.includes(design.id));
  const tabIndex = current ? 0 : -1;
  return (
    <TableRow
      className={styles.row}
      appearance={selected ? 'brand' : 'none'}
      data-sequence={design.id}
      aria-current={current ? 'true' : undefined}
      onFocus={() => studio.frame.getState().setRow(design.id)}
      onDoubleClick={() => openRow(studio, row)}
    >
      <TableCell onDoubleClick={(event) => event.stopPropagation()}>
        <Checkbox
          aria-label={`Select ${titleOf(design)}`}
          tabIndex={tabIndex}
          checked={selected}
          onChange={() => toggleSelected(studio, design.id)}
        />
      </TableCell>
      <TableCell>
        <RowName row={row} words={words} tabIndex={tabIndex} />
      </TableCell>
      <TableCell className={wideOnly}>{row.recordType}</TableCell>
      <TableCell className={wideOnly}>{row.steps}</TableCell>
      {shelf.deletedAt === null ? <Standing row={row} wideOnly={wideOnly} /> : null}
      <TableCell>
        <When row={row} />
      </TableCell>
      <TableCell>
        <RowMenu row={row} tabIndex={tabIndex} />
      </TableCell>
    </TableRow>
  );
});

const Standing = ({ row, wideOnly }: { readonly row: LibraryRow; readonly wideOnly: string }) => (
  <>
    <TableCell>
      <Badge appearance="tint" color={row.status === 'Finished' ? 'success' : 'informative'}>
        {row.status}
      </Badge>
    </TableCell>
    <TableCell>
      <Problems row={row} />
    </TableCell>
    <TableCell className={wideOnly}>
      <Tags tags={row.design.tags} />
    </TableCell>
    <TableCell className={wideOnly}>{row.usedBy === 0 ? '' : row.usedBy}</TableCell>
  </>
);

function When({ row: { changedAt, shelf } }: { readonly row: LibraryRow }) {
  const { now } = useStores();
  const left = shelf.deletedAt === null ? null : `${counted(daysLeft(shelf.deletedAt, now()), 'day')} left`;
  return (
    <TableCellLayout description={left}>
      <Tooltip content={exactTime(changedAt)} relationship="description">
        <Text>{timeAgo(changedAt, now())}</Text>
      </Tooltip>
    </TableCellLayout>
  );
}
