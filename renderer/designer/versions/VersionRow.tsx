import { Button, Caption1, Menu, MenuItem, MenuTrigger, makeStyles, Text, tokens } from '@fluentui/react-components';
import {
  ArrowUndoRegular,
  BookmarkRegular,
  BranchCompareRegular,
  DeleteRegular,
  EditRegular,
  HistoryRegular,
  MoreHorizontalRegular,
} from '@fluentui/react-icons';
import type { Version } from '../../../shared/edit/versions.ts';
import { restoreVersion } from '../../state/goBack.ts';
import { useStores } from '../../state/stores.tsx';
import { MenuSurface } from '../../ui/MenuSurface.tsx';
import { exactTime, timeAgo } from '../../ui/when.ts';
import { deleteVersion } from './editing.ts';

const useStyles = makeStyles({
  row: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    padding: `${tokens.spacingVerticalSNudge} 0`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  icon: { flexShrink: 0, fontSize: '20px', color: tokens.colorNeutralForeground2 },
  words: { display: 'flex', flexDirection: 'column', flex: '1 1 320px', minWidth: 0, overflowWrap: 'anywhere' },
  quiet: { color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalXS, marginInlineStart: 'auto' },
});

interface VersionRowProps {
  readonly version: Version;
  /** What changed since the version before it. */
  readonly sentence: string;
  readonly onRename: () => void;
  /** `null` where this program cannot read it. */
  readonly onCompare: (() => void) | null;
}

/** A version: its name, when and why it was kept, what changed in it, and what to do with it. */
export function VersionRow({ version, sentence, onRename, onCompare }: VersionRowProps) {
  const styles = useStyles();
  const stores = useStores();
  const { name, kept, at } = version;
  const Icon = kept === 'named' ? BookmarkRegular : HistoryRegular;
  return (
    <li className={styles.row}>
      <Icon className={styles.icon} aria-hidden />
      <div className={styles.words}>
        <span>
          <Text weight="semibold">{name}</Text>{' '}
          <Caption1 className={styles.quiet} title={exactTime(at)}>
            {`${timeAgo(at, stores.now())}, ${kept === 'named' ? 'named' : 'kept by itself'}`}
          </Caption1>
        </span>
        <Text size={200} className={styles.quiet}>
          {sentence}
        </Text>
      </div>
      <div className={styles.buttons}>
        <Button
          size="small"
          icon={<BranchCompareRegular />}
          aria-label={`Compare with now: ${name}`}
          disabledFocusable={onCompare === null}
          onClick={() => onCompare?.()}
        >
          Compare with now
        </Button>
        <Button
          size="small"
          icon={<ArrowUndoRegular />}
          aria-label={`Restore this version: ${name}`}
          onClick={() => restoreVersion(stores, version)}
        >
          Restore this version
        </Button>
        <Menu inline positioning={{ position: 'below', align: 'end', strategy: 'fixed' }}>
          <MenuTrigger disableButtonEnhancement>
            <Button size="small" appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={`Actions for ${name}`} />
          </MenuTrigger>
          <MenuSurface>
            <MenuItem icon={<EditRegular />} onClick={onRename}>
              Rename…
            </MenuItem>
            <MenuItem icon={<DeleteRegular />} onClick={() => deleteVersion(stores, version)}>
              Delete
            </MenuItem>
          </MenuSurface>
        </Menu>
      </div>
    </li>
  );
}
