import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  makeStyles,
  Subtitle2,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useMemo } from 'react';
import { changesBetween } from '../../../shared/compare/changes.ts';
import type { Version } from '../../../shared/edit/versions.ts';
import type { Names } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import { type Behaviour, behaviourInWords } from '../../../shared/scenarios/behaviour.ts';
import { restoreVersion } from '../../state/goBack.ts';
import { useStores } from '../../state/stores.tsx';
import { StudioDialog, StudioSurface } from '../../ui/StudioDialog.tsx';
import { useOpener } from '../../ui/useOpener.ts';
import { ChangeRow } from '../changes/ChangeRow.tsx';
import { changedInWords } from './sentences.ts';
import { useBehaviour } from './useBehaviour.ts';

const useStyles = makeStyles({
  surface: { maxWidth: '860px' },
  body: { maxHeight: 'min(640px, calc(100vh - 48px))' },
  content: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '2px' },
  },
  heading: { margin: `${tokens.spacingVerticalS} 0 0` },
  list: { margin: 0, padding: 0, listStyleType: 'none', display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  lead: { display: 'flex', flexDirection: 'column', overflowWrap: 'anywhere' },
});

interface CompareDialogProps {
  readonly version: Version;
  /** What the version holds. */
  readonly before: Design;
  readonly design: Design;
  readonly names: Names;
  readonly onClose: () => void;
}

/** A version beside the sequence as it is now: what reads otherwise, in flow order, and what the saved scenarios do otherwise. */
export function CompareDialog({ version, before, design, names, onClose }: CompareDialogProps) {
  const styles = useStyles();
  const stores = useStores();
  const changes = useMemo(() => changesBetween(before, design, names), [before, design, names]);
  const behaviour = useBehaviour(before, design);
  useOpener();
  const title = `${version.name}, compared with now`;
  return (
    <StudioDialog open onOpenChange={(_, { open }) => open || onClose()}>
      <StudioSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle action={null}>{title}</DialogTitle>
          <DialogContent tabIndex={0} className={styles.content} role="group" aria-label={title}>
            <Subtitle2 as="h3" className={styles.heading}>
              What reads otherwise
            </Subtitle2>
            <Text>{changes.length === 0 ? 'These two read the same.' : changedInWords(before, design, names)}</Text>
            <ul className={styles.list} aria-label="Changes in flow order">
              {changes.map((change, index) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: a list of what is different has no other names, and never changes its order
                <li key={index}>
                  <ChangeRow change={change} />
                </li>
              ))}
            </ul>
            <Subtitle2 as="h3" className={styles.heading}>
              What leads do otherwise
            </Subtitle2>
            <Text role="status">{wordsOf(behaviour)}</Text>
            <ul className={styles.list} aria-label="Leads that differ">
              {(behaviour ?? []).flatMap((one) => (one.kind === 'same' ? [] : [<Lead key={one.scenario.id} lead={one} />]))}
            </ul>
          </DialogContent>
          <DialogActions>
            <Button
              appearance="primary"
              disabledFocusable={changes.length === 0}
              onClick={() => {
                onClose();
                restoreVersion(stores, version);
              }}
            >
              Restore this version
            </Button>
            <Button onClick={onClose}>Close</Button>
          </DialogActions>
        </DialogBody>
      </StudioSurface>
    </StudioDialog>
  );
}

function wordsOf(behaviour: readonly Behaviour[] | null): string {
  if (behaviour === null) return 'Running the saved scenarios…';
  if (behaviour.length === 0) return 'No scenario is saved, so none was run. "Cover all paths…" adds the fewest that take every path.';
  return behaviourInWords(behaviour);
}

/** What one lead does otherwise, and where the two runs part. */
function Lead({ lead: { scenario, kind, ends, because, until, parted } }: { readonly lead: Behaviour }) {
  const styles = useStyles();
  const end = ends[0] === ends[1] ? `${ends[1]}, as before` : `was ${ends[0]}, is ${ends[1]}`;
  const what = kind === 'elsewhere' ? 'ends elsewhere' : kind === 'otherWay' ? 'goes another way' : 'other times';
  return (
    <li className={styles.lead}>
      <Text weight="semibold">{`${scenario.name}: ${what} (${end})`}</Text>
      {because === null || kind !== 'elsewhere' ? null : <Text size={200}>{`Because: ${because}`}</Text>}
      {until === null ? null : <Text size={200}>{`Both until: ${until}`}</Text>}
      {parted === null ? null : <Text size={200}>{`Then: ${parted.before ?? 'nothing more happened'}`}</Text>}
      {parted === null ? null : <Text size={200}>{`Now: ${parted.after ?? 'nothing more happens'}`}</Text>}
    </li>
  );
}
