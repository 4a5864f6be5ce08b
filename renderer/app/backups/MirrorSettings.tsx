import { Button, MessageBar, MessageBarBody, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useKeptFocus } from '../../ui/useKeptFocus.ts';
import { useFrame, useStudio } from '../studio.tsx';
import { chooseMirror, stopMirror, takeIn, writeMine } from './keepMirror.ts';

const useStyles = makeStyles({
  setting: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM },
  name: { flex: '0 0 140px' },
  text: { flex: '1 1 220px', minWidth: 0, overflowWrap: 'anywhere', color: tokens.colorNeutralForeground3 },
  buttons: { display: 'flex', gap: tokens.spacingHorizontalS },
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** The folder with a file of each sequence: chosen, given up, and what somebody else has changed there. */
export function MirrorSettings() {
  const styles = useStyles();
  const studio = useStudio();
  const mirror = useFrame((state) => state.mirror);
  const failure = useFrame((state) => state.mirrorFailure);
  const choose = useKeptFocus();
  const changed = mirror?.changedOutside ?? [];
  return (
    <>
      <div className={styles.setting}>
        <Text className={styles.name}>Files in a folder</Text>
        <Text size={200} className={styles.text}>
          {mirror === null
            ? 'Keep every sequence as a JSON file in a folder of yours, for version control or to pass on.'
            : `Every sequence is kept as a file in ${mirror.folder}.`}
        </Text>
        <span className={styles.buttons}>
          <Button id={choose} onClick={() => void chooseMirror(studio)}>
            {mirror === null ? 'Choose folder…' : 'Other folder…'}
          </Button>
          <Button disabledFocusable={mirror === null && failure === null} onClick={() => void stopMirror(studio)}>
            Stop
          </Button>
        </span>
      </div>
      {failure === null ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{`${failure} Your work is saved all the same.`}</MessageBarBody>
        </MessageBar>
      )}
      {changed.length === 0 ? null : (
        <ul className={styles.list} aria-label="Changed outside of Sequence Studio">
          {changed.map(({ id, file }) => (
            <li key={file} className={styles.setting}>
              <Text className={styles.text}>{`${file} was changed outside of Sequence Studio and is left as it is.`}</Text>
              <span className={styles.buttons}>
                <Button size="small" onClick={() => void takeIn(studio, file)} aria-label={`Take the file in: ${file}`}>
                  Take the file in
                </Button>
                <Button size="small" onClick={() => void writeMine(studio, id, file)} aria-label={`Write mine: ${file}`}>
                  Write mine
                </Button>
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
