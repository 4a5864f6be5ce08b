import { makeStyles } from '@fluentui/react-components';
import { memo, type ReactNode } from 'react';
import type { StepId } from '../../../shared/model/ids.ts';
import { LINE_HEIGHT, OutlineLine } from './OutlineLine.tsx';
import { type OutlineRow, readsSame } from './rows.ts';

const useStyles = makeStyles({ chunk: { contentVisibility: 'auto' } });

interface OutlineChunkProps {
  /** Before the keys of the lines, it makes ids of them. */
  readonly prefix: string;
  readonly rows: readonly OutlineRow[];
  /** The key of the line that the keyboard is on; `null` where it is in another chunk. */
  readonly active: string | null;
  /** Whether that line is the selected one. */
  readonly isSelected: boolean;
  /** The step whose title is being changed; `null` where it is in another chunk. */
  readonly renaming: StepId | null;
  /** Stands in the place of that title. */
  readonly field: ReactNode;
}

/** Some lines of the outline, drawn again only if one of them changed, and laid out only if they are on the screen. */
export const OutlineChunk = memo(function OutlineChunk({ prefix, rows, active, isSelected, renaming, field }: OutlineChunkProps) {
  const styles = useStyles();
  return (
    <div role="none" className={styles.chunk} style={{ containIntrinsicHeight: `${rows.length * LINE_HEIGHT}px` }}>
      {rows.map((row) => (
        <OutlineLine
          key={row.key}
          id={`${prefix}${row.key}`}
          row={row}
          active={row.key === active}
          selected={row.key === active && isSelected}
          field={row.kind === 'step' && row.step === renaming ? field : null}
        />
      ))}
    </div>
  );
}, isSame);

/** Lines are listed anew with each change of the design; those that read the same are not drawn again. */
function isSame(before: OutlineChunkProps, after: OutlineChunkProps): boolean {
  return (
    before.prefix === after.prefix &&
    before.active === after.active &&
    before.isSelected === after.isSelected &&
    before.renaming === after.renaming &&
    (after.renaming === null || before.field === after.field) &&
    before.rows.length === after.rows.length &&
    after.rows.every((row, index) => {
      const was = before.rows[index];
      return was !== undefined && readsSame(was, row);
    })
  );
}
