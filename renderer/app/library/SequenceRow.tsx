import {
  Badge,
  Link,
  makeStyles,
  mergeClasses,
  TableCell,
  TableCellLayout,
  TableRow,
  Text,
  Tooltip,
  tokens,
} from '@fluentui/react-components';
import { CheckmarkCircleRegular, ErrorCircleRegular, FlowchartRegular, WarningRegular } from '@fluentui/react-icons';
import type { KeyboardEvent } from 'react';
import { useStores } from '../../state/stores.tsx';
import { exactTime, timeAgo } from '../../ui/when.ts';
import { deleteDesign } from '../documents.ts';
import { useStudio } from '../studio.tsx';
import { RowMenu } from './RowMenu.tsx';
import type { LibraryRow } from './rows.ts';

const useStyles = makeStyles({
  row: { cursor: 'default' },
  name: { fontWeight: tokens.fontWeightSemibold, textAlign: 'start' },
  icon: { color: tokens.colorBrandForeground1, fontSize: '20px' },
  problems: { display: 'inline-flex', alignItems: 'center', gap: tokens.spacingHorizontalXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  fine: { color: tokens.colorStatusSuccessForeground1 },
});

interface SequenceRowProps {
  readonly row: LibraryRow;
  /** The row that is in the tab order. */
  readonly current: boolean;
  readonly wideOnly: string;
  readonly onCurrent: () => void;
  readonly onOpen: () => void;
}

/** One sequence of the library. */
export function SequenceRow({ row, current, wideOnly, onCurrent, onOpen }: SequenceRowProps) {
  const styles = useStyles();
  const studio = useStudio();
  const { now } = useStores();
  const { design, changedAt } = row;
  const tabIndex = current ? 0 : -1;

  const deleteByKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Delete') return;
    event.preventDefault();
    deleteDesign(studio, design);
  };

  return (
    <TableRow
      className={styles.row}
      data-sequence={design.id}
      aria-current={current ? 'true' : undefined}
      onFocus={onCurrent}
      onDoubleClick={onOpen}
    >
      <TableCell>
        <TableCellLayout truncate media={<FlowchartRegular className={styles.icon} />}>
          <Link as="button" className={styles.name} tabIndex={tabIndex} onClick={onOpen} onKeyDown={deleteByKey}>
            {row.name === '' ? 'Untitled sequence' : row.name}
          </Link>
        </TableCellLayout>
      </TableCell>
      <TableCell className={wideOnly}>{row.recordType}</TableCell>
      <TableCell className={wideOnly}>{row.steps}</TableCell>
      <TableCell>
        <Badge appearance="tint" color={row.status === 'Finished' ? 'success' : 'informative'}>
          {row.status}
        </Badge>
      </TableCell>
      <TableCell>
        <Problems row={row} />
      </TableCell>
      <TableCell>
        <Tooltip content={exactTime(changedAt)} relationship="description">
          <Text>{timeAgo(changedAt, now())}</Text>
        </Tooltip>
      </TableCell>
      <TableCell>
        <RowMenu name={row.name} tabIndex={tabIndex} onOpen={onOpen} onTrigger={onCurrent} />
      </TableCell>
    </TableRow>
  );
}

function Problems({ row: { errors, warnings } }: { readonly row: LibraryRow }) {
  const styles = useStyles();
  if (errors > 0) {
    return (
      <span className={mergeClasses(styles.problems, styles.error)}>
        <ErrorCircleRegular aria-hidden />
        {errors === 1 ? '1 error' : `${errors} errors`}
      </span>
    );
  }
  if (warnings > 0) {
    return (
      <span className={mergeClasses(styles.problems, styles.warning)}>
        <WarningRegular aria-hidden />
        {warnings === 1 ? '1 warning' : `${warnings} warnings`}
      </span>
    );
  }
  return (
    <span className={styles.problems}>
      <CheckmarkCircleRegular className={styles.fine} aria-hidden />
      None
    </span>
  );
}
