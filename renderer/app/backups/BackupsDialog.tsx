import {
  Button,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  Radio,
  RadioGroup,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import { useLibrary, useStores } from '../../state/stores.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { dayAndTime } from '../../ui/when.ts';
import { AppDialog } from '../dialogs/AppDialog.tsx';
import { counted } from '../library/words.ts';
import { useFrame, useStudio } from '../studio.tsx';
import { BackupContents } from './BackupContents.tsx';
import { type Contents, contentsOf, type OpenBackup } from './contents.ts';
import { backUpNow, showBackupFolder } from './keepBackups.ts';
import { restore, type Wanted } from './restore.ts';
import { type ShownBackups, useBackups } from './useBackups.ts';
import { sizeInWords } from './words.ts';

const useStyles = makeStyles({
  sides: { display: 'flex', flexWrap: 'wrap', alignItems: 'flex-start', gap: tokens.spacingHorizontalXL },
  side: { flex: '0 0 220px', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  list: { maxHeight: '360px', overflowY: 'auto', padding: tokens.spacingHorizontalXS },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  label: { display: 'block' },
  quiet: { display: 'block', color: tokens.colorNeutralForeground3 },
  contents: { flex: '1 1 400px', minWidth: 0 },
});

/** The value of the radio for a backup that a person brought. */
const BROUGHT = 'brought';

interface BackupsDialogProps {
  /** One that was opened by hand. */
  readonly brought: OpenBackup | null;
  readonly onClose: () => void;
}

/** All backups, what is in each, and what of it comes back. */
export function BackupsDialog({ brought, onClose }: BackupsDialogProps) {
  const styles = useStyles();
  const studio = useStudio();
  const shown = useBackups(brought);
  const failure = useFrame((state) => state.backupFailure);
  const open = shown.opened?.ok ? shown.opened.value : null;
  const { contents, wanted, want } = useWanted(open);
  const count = wanted.sequences.size + wanted.extras.size;
  const none = shown.listed?.ok === true && shown.listed.value.length === 0 && brought === null;
  return (
    <AppDialog
      title="Backups"
      wide
      onClose={onClose}
      actions={
        <>
          <Button
            appearance="primary"
            disabledFocusable={open === null || count === 0}
            onClick={() => {
              if (open === null || count === 0) return;
              onClose();
              restore(studio, open, wanted);
            }}
          >
            {count === 0 ? 'Restore' : `Restore ${count} selected`}
          </Button>
          <Button onClick={onClose}>Close</Button>
        </>
      }
    >
      {failure === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            <MessageBarTitle>The last backup could not be made</MessageBarTitle>
            {failure} Your work is saved all the same.
          </MessageBarBody>
        </MessageBar>
      )}
      {none ? (
        <EmptyState
          icon={<ArchiveRegular />}
          title="No backup yet"
          text="As soon as there is a sequence, one is made: at the start, every quarter of an hour in which something changed, and when the window closes."
        >
          <MakeAndShow look={shown.look} />
        </EmptyState>
      ) : (
        <div className={styles.sides}>
          <div className={styles.side}>
            <div className={styles.list}>
              <BackupList shown={shown} brought={brought} />
            </div>
            <MakeAndShow look={shown.look} />
          </div>
          <div className={styles.contents} aria-live="polite">
            {shown.listed !== null && !shown.listed.ok ? (
              <Unreadable title="The backups cannot be read" reason={shown.listed.error} />
            ) : null}
            {shown.opened === null ? shown.selected === null ? null : <Spinner size="tiny" label="Reading…" delay={400} /> : null}
            {shown.opened !== null && !shown.opened.ok ? (
              <Unreadable title="This backup cannot be read" reason={`${shown.opened.error} Choose another one.`} />
            ) : null}
            {open === null || contents === null ? null : <BackupContents open={open} contents={contents} wanted={wanted} want={want} />}
          </div>
        </div>
      )}
    </AppDialog>
  );
}

function MakeAndShow({ look }: Pick<ShownBackups, 'look'>) {
  const styles = useStyles();
  const studio = useStudio();
  return (
    <div className={styles.buttons}>
      <Button size="small" onClick={() => void backUpNow(studio).then(look)}>
        Back up now
      </Button>
      {studio.bridge.host === 'browser' ? null : (
        <Button size="small" onClick={() => void showBackupFolder(studio)}>
          Show in folder
        </Button>
      )}
    </div>
  );
}

function BackupList({ shown, brought }: { readonly shown: ShownBackups; readonly brought: OpenBackup | null }) {
  const styles = useStyles();
  const listed = shown.listed?.ok ? shown.listed.value : [];
  return (
    <RadioGroup
      aria-label="Backups, the newest first"
      value={shown.selected ?? BROUGHT}
      onChange={(_, { value }) => shown.select(value === BROUGHT ? null : value)}
    >
      {brought === null ? null : <Radio value={BROUGHT} label={brought.name} />}
      {listed.map(({ file, at, sequences, bytes }) => (
        <Radio
          key={file}
          value={file}
          label={
            <>
              <Text className={styles.label}>{dayAndTime(at)}</Text>
              <Text size={200} className={styles.quiet}>{`${counted(sequences, 'sequence')}, ${sizeInWords(bytes)}`}</Text>
            </>
          }
        />
      ))}
    </RadioGroup>
  );
}

const Unreadable = ({ title, reason }: { readonly title: string; readonly reason: string }) => (
  <MessageBar intent="error" layout="multiline">
    <MessageBarBody>
      <MessageBarTitle>{title}</MessageBarTitle>
      {`${reason} Nothing was changed.`}
    </MessageBarBody>
  </MessageBar>
);

const nothing: Wanted = { sequences: new Set(), extras: new Set(), changed: 'replace' };

/** What is wanted of the backup that is open: at first what is missing here, and nothing that would change what is. */
function useWanted(open: OpenBackup | null): {
  readonly contents: Contents | null;
  readonly wanted: Wanted;
  readonly want: (change: Partial<Wanted>) => void;
} {
  const stores = useStores();
  const entries = useLibrary((state) => state.entries);
  const [made, setMade] = useState<{ readonly of: OpenBackup; readonly wanted: Wanted } | null>(null);
  const contents = useMemo(() => (open === null ? null : contentsOf(open, entries, stores)), [open, entries, stores]);
  const missing = contents?.rows.filter(({ clash }) => clash === 'none' || clash === 'name') ?? [];
  const first: Wanted = { ...nothing, sequences: new Set(missing.map(({ design }) => design.id)) };
  const wanted = open !== null && made?.of === open ? made.wanted : first;
  return { contents, wanted, want: (change) => open !== null && setMade({ of: open, wanted: { ...wanted, ...change } }) };
}
