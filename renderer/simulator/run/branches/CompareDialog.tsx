import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  mergeClasses,
  Text,
  tokens,
} from '@fluentui/react-components';
import { comparedRuns } from '../../../../shared/engine/compareRuns.ts';
import { endInWords } from '../../../../shared/engine/ends.ts';
import type { TraceLine } from '../../../../shared/engine/trace.ts';
import { clockIn } from '../../../seller/clock.ts';
import type { Branch } from '../../../state/leads.ts';
import { StudioDialog, StudioSurface } from '../../../ui/StudioDialog.tsx';

const useStyles = makeStyles({
  surface: { maxWidth: '960px', width: '90vw' },
  body: { maxHeight: 'min(680px, calc(100vh - 48px))' },
  table: {
    width: '100%',
    tableLayout: 'fixed',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  cell: {
    width: '50%',
    textAlign: 'start',
    verticalAlign: 'top',
    overflowWrap: 'anywhere',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}`,
  },
  only: {
    borderInlineStartWidth: tokens.strokeWidthThickest,
    borderInlineStartStyle: 'solid',
    borderInlineStartColor: tokens.colorCompoundBrandStroke,
    backgroundColor: tokens.colorNeutralBackground3,
  },
  time: { display: 'block', color: tokens.colorNeutralForeground2 },
  end: { fontWeight: tokens.fontWeightSemibold },
});

interface CompareDialogProps {
  readonly left: Branch;
  readonly right: Branch;
  readonly onClose: () => void;
}

/** Two branches beside each other: where they part, what only one of them has, and how each ends. */
export function CompareDialog({ left, right, onClose }: CompareDialogProps) {
  const styles = useStyles();
  const { moment } = clockIn(left.scenario.calendar.zone);
  const { common, rest } = comparedRuns(left.run, right.run);
  const last = left.run.trace[common - 1];
  const where =
    last === undefined ? 'They have nothing in common.' : `The first ${common} lines are the same, up to ${moment(last.at)}: ${last.text}`;
  const line = (shown: TraceLine | null, alone: boolean) => (
    <td className={mergeClasses(styles.cell, shown !== null && alone && styles.only)}>
      {shown === null ? null : (
        <>
          <span className={styles.time}>{moment(shown.at)}</span>
          {shown.text}
        </>
      )}
    </td>
  );
  return (
    <StudioDialog open onOpenChange={(_, { open }) => open || onClose()}>
      <StudioSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle action={null}>Two branches compared</DialogTitle>
          <DialogContent tabIndex={0} role="group" aria-label="Both branches">
            <Text block size={200}>
              {rest.length === 0 ? 'Both say the same from the first line to the last.' : where}
            </Text>
            <table className={styles.table} aria-label="What differs">
              <thead>
                <tr>
                  <th scope="col" className={styles.cell}>
                    {left.name}
                  </th>
                  <th scope="col" className={styles.cell}>
                    {right.name}
                  </th>
                </tr>
              </thead>
              <tbody>
                {rest.map((row, index) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: two runs never change, and two lines may read the same
                  <tr key={index}>
                    {line(row.left, row.right === null)}
                    {line(row.right, row.left === null)}
                  </tr>
                ))}
                <tr>
                  {[left, right].map(({ id, run }) => (
                    <td key={id} className={mergeClasses(styles.cell, styles.end)}>{`${endInWords(run.end)} ${moment(run.endedAt)}`}</td>
                  ))}
                </tr>
              </tbody>
            </table>
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={onClose}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
      </StudioSurface>
    </StudioDialog>
  );
}
