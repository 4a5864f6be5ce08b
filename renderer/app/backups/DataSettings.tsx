import { makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { ArchiveRegular } from '@fluentui/react-icons';
import { ActionButton } from '../actions/ActionButton.tsx';
import { showBackups } from '../actions/backupActions.ts';
import { useStudio } from '../studio.tsx';
import { MirrorSettings } from './MirrorSettings.tsx';

const useStyles = makeStyles({
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  setting: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  name: { flex: '0 0 140px' },
  text: { flex: '1 1 260px', color: tokens.colorNeutralForeground3 },
});

/** Where the work is kept besides the database and the vault. */
export function DataSettings() {
  const styles = useStyles();
  const { bridge } = useStudio();
  return (
    <>
      <Subtitle2 as="h3" className={styles.heading}>
        Data
      </Subtitle2>
      <div className={styles.setting}>
        <Text className={styles.name}>Backups</Text>
        <Text size={200} className={styles.text}>
          Made at the start, every quarter of an hour in which something changed, and when the window closes.
        </Text>
        <ActionButton action={showBackups} icon={<ArchiveRegular />} appearance="secondary" text="Backups…" />
      </div>
      {bridge.host === 'browser' ? null : <MirrorSettings />}
    </>
  );
}
