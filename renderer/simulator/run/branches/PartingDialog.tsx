import {
  Button,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogTitle,
  Field,
  Input,
  makeStyles,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState } from 'react';
import { stimulusInWords } from '../../../../shared/engine/stimuli/words.ts';
import { branchOf, playedOf } from '../../../state/leads.ts';
import { usePlayer, useRun, useStores } from '../../../state/stores.tsx';
import { useNames } from '../../../state/words.ts';
import { StudioDialog, StudioSurface } from '../../../ui/StudioDialog.tsx';
import { useOpener } from '../../../ui/useOpener.ts';
import { happenAt } from '../playing.ts';
import type { Shown } from '../useShown.ts';

const useStyles = makeStyles({ content: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM } });

/** Asks what becomes of all that was done later, where something happens before it. */
export function PartingDialog({ shown }: { readonly shown: Shown }) {
  const asking = usePlayer((state) => state.asking);
  return asking === null ? null : <Asked key={asking.moment.at} asking={asking} shown={shown} />;
}

type Asking = NonNullable<ReturnType<ReturnType<typeof useStores>['player']['getState']>['asking']>;

function Asked({ asking: { stimulus, moment }, shown: { design, clock } }: { readonly asking: Asking; readonly shown: Shown }) {
  const styles = useStyles();
  const stores = useStores();
  const names = useNames();
  const lead = useRun((state) => state.leads[state.shown]);
  const what = stimulusInWords(names, design.sequence, stimulus);
  const [name, setName] = useState(`${what.charAt(0).toUpperCase()}${what.slice(1)}`.slice(0, 200));
  const cancel = (): void => stores.player.getState().set({ asking: null });

  // The dialog was opened by a key or by a button that may be gone by now.
  useOpener();

  if (lead === undefined) return null;
  const branch = branchOf(lead);
  const later = branch.scenario.stimuli.length - playedOf(branch, moment.lines).length;
  const events = later === 1 ? '1 event' : `${later} events`;
  return (
    <StudioDialog open modalType="alert" onOpenChange={(_, { open }) => open || cancel()}>
      <StudioSurface>
        <DialogBody>
          <DialogTitle action={null}>This changes the past</DialogTitle>
          <DialogContent className={styles.content}>
            <Text>{`At ${clock.moment(stimulus.at)}, ${what}. After that, ${events} had been made to happen in "${branch.name}".`}</Text>
            <Field label="Name of the new branch">
              <Input value={name} maxLength={200} onChange={(_, { value }) => setName(value)} />
            </Field>
          </DialogContent>
          <DialogActions fluid>
            <Button
              appearance="primary"
              disabledFocusable={name.trim() === ''}
              onClick={() => {
                if (name.trim() !== '') happenAt(stores, stimulus, moment, { kind: 'branch', name: name.trim() });
              }}
            >
              Keep as a new branch
            </Button>
            <Button onClick={() => happenAt(stores, stimulus, moment, { kind: 'replace' })}>Replace the rest</Button>
            <Button onClick={cancel}>Cancel</Button>
          </DialogActions>
        </DialogBody>
      </StudioSurface>
    </StudioDialog>
  );
}
