import {
  Checkbox,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Radio,
  RadioGroup,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
  tokens,
} from '@fluentui/react-components';
import { counted, titleOf } from '../library/words.ts';
import type { Contents, OpenBackup } from './contents.ts';
import { canRestore, type Wanted } from './restore.ts';
import { extraWords, standWords } from './words.ts';

const useStyles = makeStyles({
  parts: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  check: { width: '36px' },
  steps: { width: '56px' },
  cell: { overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface BackupContentsProps {
  readonly open: OpenBackup;
  readonly contents: Contents;
  readonly wanted: Wanted;
  readonly want: (change: Partial<Wanted>) => void;
}

/** What is in a backup, how each part stands to what is here, and which of it is wanted back. */
export function BackupContents({ open, contents, wanted, want }: BackupContentsProps) {
  const styles = useStyles();
  const { rows, extras, notInIt } = contents;
  const restorable = rows.filter(canRestore);
  const all = restorable.length + extras.length;
  const chosen = restorable.filter(({ design }) => wanted.sequences.has(design.id)).length + wanted.extras.size;
  const replaces = rows.some(({ design, clash }) => clash === 'changed' && wanted.sequences.has(design.id));
  const wantAll = (): void =>
    want(
      chosen === all
        ? { sequences: new Set(), extras: new Set() }
        : { sequences: new Set(restorable.map(({ design }) => design.id)), extras: new Set(extras) },
    );
  return (
    <div className={styles.parts}>
      {open.backup.damaged.length === 0 ? null : (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>{`${counted(open.backup.damaged.length, 'file')} in it cannot be read`}</MessageBarTitle>
            <Sentences sentences={open.backup.damaged} />
            All others can be restored. Nothing was changed.
          </MessageBarBody>
        </MessageBar>
      )}
      <Table aria-label="What the backup holds" size="small">
        <TableHeader>
          <TableRow>
            <TableHeaderCell className={styles.check}>
              <Checkbox
                aria-label="Restore all"
                disabled={all === 0}
                checked={all > 0 && chosen === all ? true : chosen > 0 ? 'mixed' : false}
                onChange={wantAll}
              />
            </TableHeaderCell>
            <TableHeaderCell>Sequence</TableHeaderCell>
            <TableHeaderCell className={styles.steps}>Steps</TableHeaderCell>
            <TableHeaderCell>How it stands</TableHeaderCell>
          </TableRow>
        </TableHeader>
        <TableBody>
          {rows.map((row) => (
            <TableRow key={row.design.id}>
              <TableCell className={styles.check}>
                {canRestore(row) ? (
                  <Checkbox
                    aria-label={`Restore ${titleOf(row.design)}`}
                    checked={wanted.sequences.has(row.design.id)}
                    onChange={(_, { checked }) => want({ sequences: toggled(wanted.sequences, row.design.id, checked === true) })}
                  />
                ) : null}
              </TableCell>
              <TableCell className={styles.cell}>
                <Text weight="semibold">{titleOf(row.design)}</Text>
              </TableCell>
              <TableCell>{row.steps}</TableCell>
              <TableCell className={styles.cell}>{standWords[row.clash]}</TableCell>
            </TableRow>
          ))}
          {extras.map((extra) => (
            <TableRow key={extra}>
              <TableCell className={styles.check}>
                <Checkbox
                  aria-label={`Restore ${extraWords[extra].name}`}
                  checked={wanted.extras.has(extra)}
                  onChange={(_, { checked }) => want({ extras: toggled(wanted.extras, extra, checked === true) })}
                />
              </TableCell>
              <TableCell className={styles.cell}>
                <Text weight="semibold">{extraWords[extra].name}</Text>
              </TableCell>
              <TableCell />
              <TableCell className={styles.cell}>{extraWords[extra].what}</TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
      {replaces ? (
        <RadioGroup
          aria-label="What is here with other content"
          value={wanted.changed}
          onChange={(_, { value }) => want({ changed: value === 'keepBoth' ? 'keepBoth' : 'replace' })}
        >
          <Radio value="replace" label="Replace what is here, as a new version; undo brings it back" />
          <Radio value="keepBoth" label="Keep what is here, and put the one of the backup beside it" />
        </RadioGroup>
      ) : null}
      {all === 0 ? <Text>All of it is here, the same.</Text> : null}
      {notInIt.length === 0 ? null : (
        <Text size={200} className={styles.quiet}>
          {`Not in this backup, and left as it is: ${namedFew(notInIt.map(titleOf))}.`}
        </Text>
      )}
      {open.backup.notices.length === 0 ? null : <Sentences sentences={open.backup.notices} />}
    </div>
  );
}

function toggled<T>(set: ReadonlySet<T>, one: T, on: boolean): ReadonlySet<T> {
  const next = new Set(set);
  if (on) next.add(one);
  else next.delete(one);
  return next;
}

const FEW = 5;

const namedFew = (names: readonly string[]): string =>
  names.length <= FEW ? names.join(', ') : `${names.slice(0, FEW).join(', ')} and ${names.length - FEW} more`;

function Sentences({ sentences }: { readonly sentences: readonly string[] }) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
