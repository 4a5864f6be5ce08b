import { Button, Field, MessageBar, MessageBarBody, makeStyles, Select, Text, Title3, tokens } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import type { ListedBackup } from '../../storage/backups.ts';
import type { Lost } from '../../storage/storage.ts';
import { dayAndTime } from '../../ui/when.ts';
import { counted } from '../library/words.ts';
import { useFrame, useStudio } from '../studio.tsx';
import { backUp } from './keepBackups.ts';
import { everythingIn, restore } from './restore.ts';
import { backupOf } from './words.ts';

const useStyles = makeStyles({
  screen: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalL,
    maxWidth: '640px',
    margin: '10vh auto',
    padding: tokens.spacingHorizontalXXL,
  },
  title: { margin: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL, overflowWrap: 'anywhere' },
});

/** Stands in place of an empty library while there are backups: nothing starts empty without a word. */
export function LostScreen({ lost }: { readonly lost: Lost }) {
  const styles = useStyles();
  const studio = useStudio();
  const { frame, backups } = studio;
  const notices = useFrame((state) => state.startNotices);
  const [listed, setListed] = useState<readonly ListedBackup[]>([]);
  const [chosen, setChosen] = useState<ListedBackup | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const buttons = useRef<HTMLDivElement>(null);

  useEffect(() => {
    void backups.list().then((found) => {
      if (!found.ok) return setProblem(found.error);
      setListed(found.value);
      setChosen(found.value[0] ?? null);
    });
  }, [backups]);
  useEffect(() => {
    if (listed.length > 0) buttons.current?.querySelector('button')?.focus();
  }, [listed]);

  const goOn = async (how: 'restored' | 'without'): Promise<void> => {
    await lost.settle(how);
    frame.getState().setLost(null);
    void backUp(studio);
  };
  const restoreChosen = async (backup: ListedBackup): Promise<void> => {
    const read = await backups.read(backup);
    if (!read.ok) return setProblem(`${read.error} Nothing was changed. Choose another backup.`);
    if (read.value.sequences.length === 0) return setProblem(`${read.value.damaged.join(' ')} Nothing was changed. Choose another backup.`);
    const open = { name: backupOf(backup.at), backup: read.value };
    restore(studio, open, everythingIn(studio, open));
    await goOn('restored');
  };

  return (
    <main className={styles.screen}>
      <Title3 as="h1" className={styles.title}>
        Your sequences are not here
      </Title3>
      <Text>
        {`Neither the database nor the vault has a sequence that can be read, but there ${
          listed.length === 1 ? 'is a backup' : `are ${listed.length} backups`
        }. Nothing goes on before you choose, and the backups stay in any case.`}
      </Text>
      {notices.length === 0 ? null : (
        <ul className={styles.list}>
          {notices.map((notice) => (
            <li key={notice}>{notice}</li>
          ))}
        </ul>
      )}
      {listed.length < 2 ? null : (
        <Field label="Backup">
          <Select
            value={chosen?.file ?? ''}
            onChange={(_, { value }) => {
              setProblem(null);
              setChosen(listed.find(({ file }) => file === value) ?? null);
            }}
          >
            {listed.map(({ file, at, sequences }) => (
              <option key={file} value={file}>{`${dayAndTime(at)}, ${counted(sequences, 'sequence')}`}</option>
            ))}
          </Select>
        </Field>
      )}
      <div role="alert">
        {problem === null ? null : (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{problem}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      <div ref={buttons} className={styles.buttons}>
        {chosen === null ? null : (
          <Button appearance="primary" onClick={() => void restoreChosen(chosen)}>
            {`Restore ${backupOf(chosen.at)}, ${counted(chosen.sequences, 'sequence')}`}
          </Button>
        )}
        <Button onClick={() => void goOn('without')}>Start without</Button>
      </div>
    </main>
  );
}
