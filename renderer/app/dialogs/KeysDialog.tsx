import { Button, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { canvasKeys } from '../../canvas/keys.ts';
import { fieldKeys } from '../../designer/inspector/fieldKeys.ts';
import { outlineKeys } from '../../designer/outline/keys.ts';
import { simulatorKeys } from '../../simulator/keys.ts';
import { actionMenus } from '../actions/actions.ts';
import { keysInWords } from '../actions/keys.ts';
import { AppDialog } from './AppDialog.tsx';

interface KeyRow {
  readonly name: string;
  readonly keys: string;
}

interface KeyGroup {
  readonly label: string;
  readonly rows: readonly KeyRow[];
}

const libraryKeys: readonly KeyRow[] = [
  { name: 'Another sequence', keys: 'Up or Down' },
  { name: 'Open', keys: 'Enter' },
  { name: 'Select', keys: 'Space' },
  { name: 'Select all, or nothing', keys: 'Ctrl+A or Esc' },
  { name: 'Delete', keys: 'Delete' },
];

/** The first two spellings of each action's keys that read differently. */
const spelled = (keys: readonly string[]): string => [...new Set(keys.map((one) => keysInWords(one)))].slice(0, 2).join(' or ');

const groups = (): readonly KeyGroup[] => [
  ...actionMenus.map(({ label, groups: parts }) => ({
    label,
    rows: parts.flat().flatMap(({ name, keys }) => (keys.length === 0 ? [] : [{ name, keys: spelled(keys) }])),
  })),
  { label: 'In the library', rows: libraryKeys },
  { label: 'On the canvas', rows: canvasKeys },
  { label: 'In the fields of a step', rows: fieldKeys },
  { label: 'In the outline', rows: outlineKeys },
  { label: 'In the simulator', rows: simulatorKeys },
];

const useStyles = makeStyles({
  groups: { columns: '2 280px', columnGap: tokens.spacingHorizontalXXXL },
  group: { breakInside: 'avoid', marginBottom: tokens.spacingVerticalL },
  title: { margin: 0 },
  table: { width: '100%', borderCollapse: 'collapse' },
  cell: { padding: `${tokens.spacingVerticalXS} 0`, borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke3}` },
  name: { textAlign: 'start', fontWeight: tokens.fontWeightRegular },
  keys: { textAlign: 'end', whiteSpace: 'nowrap' },
  key: {
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    padding: `1px ${tokens.spacingHorizontalXS}`,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** The keyboard sheet: every action of the table that has keys, and the keys of single screens. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  return (
    <AppDialog title="Keyboard shortcuts" onClose={onClose} wide reading actions={<Button onClick={onClose}>Close</Button>}>
      <div className={styles.groups}>
        {groups().map((group) => (
          <KeyTable key={group.label} group={group} />
        ))}
      </div>
    </AppDialog>
  );
}

function KeyTable({ group: { label, rows } }: { readonly group: KeyGroup }) {
  const styles = useStyles();
  const heading = useId();
  return (
    <div className={styles.group}>
      <Subtitle2 as="h3" id={heading} className={styles.title}>
        {label}
      </Subtitle2>
      <table className={styles.table} aria-labelledby={heading}>
        <tbody>
          {rows.map(({ name, keys }) => (
            <tr key={name}>
              <th scope="row" className={`${styles.cell} ${styles.name}`}>
                {name}
              </th>
              <td className={`${styles.cell} ${styles.keys}`}>
                <kbd className={styles.key}>{keys}</kbd>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
