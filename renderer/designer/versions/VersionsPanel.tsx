import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { useMemo, useState } from 'react';
import type { Version, Versions } from '../../../shared/edit/versions.ts';
import type { Names } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import { counted } from '../../canvas/labels.ts';
import { useStores } from '../../state/stores.tsx';
import { designIn } from '../../state/versions.ts';
import { NameDialog } from '../../ui/NameDialog.tsx';
import { useRowFocus } from '../../ui/useRowFocus.ts';
import { CompareDialog } from './CompareDialog.tsx';
import { renameVersion } from './editing.ts';
import { SaveVersionDialog } from './SaveVersionDialog.tsx';
import { changedInWords, useSentences } from './sentences.ts';
import { VersionRow } from './VersionRow.tsx';

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}` },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalM, paddingBottom: tokens.spacingVerticalS },
  list: { margin: 0, padding: 0, listStyleType: 'none' },
});

interface VersionsPanelProps {
  readonly design: Design;
  readonly versions: Versions;
  readonly names: Names;
}

/** The versions that are kept of the open sequence, the newest first: what changed in each, and the way back. */
export function VersionsPanel({ design, versions, names }: VersionsPanelProps) {
  const styles = useStyles();
  const stores = useStores();
  const { ref, ...focus } = useRowFocus();
  const [asking, setAsking] = useState<'save' | number | null>(null);
  const [comparing, setComparing] = useState<{ readonly version: Version; readonly before: Design } | null>(null);
  const sentences = useSentences(versions.list, names);
  const newestFirst = useMemo(() => [...versions.list].reverse(), [versions]);
  const renaming = versions.list.find(({ number }) => number === asking);
  const newest = newestFirst[0];
  const compareOf = (version: Version): (() => void) | null => {
    const read = designIn(version);
    return read.ok ? () => setComparing({ version, before: read.value }) : null;
  };
  const since = newest === undefined ? null : designIn(newest);
  return (
    <div ref={ref} className={styles.root} {...focus}>
      <div className={styles.head}>
        <Button size="small" icon={<SaveRegular />} onClick={() => setAsking('save')}>
          Save version…
        </Button>
        <Text>
          {newest === undefined
            ? 'No version is kept yet. Save one before a change that you may want to take back.'
            : since?.ok === true
              ? `Now, since ${newest.name}: ${changedInWords(since.value, design, names)}`
              : counted(versions.list.length, 'version')}
        </Text>
      </div>
      <ul className={styles.list} aria-label="Versions, the newest first">
        {newestFirst.map((version) => (
          <VersionRow
            key={version.number}
            version={version}
            sentence={sentences.get(version.number) ?? ''}
            onRename={() => setAsking(version.number)}
            onCompare={compareOf(version)}
          />
        ))}
      </ul>
      {asking === 'save' ? <SaveVersionDialog onClose={() => setAsking(null)} /> : null}
      {comparing === null ? null : <CompareDialog {...comparing} design={design} names={names} onClose={() => setComparing(null)} />}
      {renaming === undefined ? null : (
        <NameDialog
          title="Rename version"
          name={renaming.name}
          hint={renaming.kept === 'named' ? '' : 'With a name of yours it stays until you delete it.'}
          accept="Rename"
          missing="A version needs a name."
          onAccept={(name) => renameVersion(stores, renaming, name)}
          onClose={() => setAsking(null)}
        />
      )}
    </div>
  );
}
