import { Button, DialogActions, DialogBody, DialogContent, DialogTitle } from '@fluentui/react-components';
import { type FormEvent, useId, useState } from 'react';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { World } from '../../../shared/scenarios/runAll.ts';
import { useStores } from '../../state/stores.tsx';
import { StudioDialog, StudioSurface } from '../../ui/StudioDialog.tsx';
import { useOpener } from '../../ui/useOpener.ts';
import { saveScenario } from './editing.ts';
import { ScenarioForm } from './ScenarioForm.tsx';
import { doesNow, wishesOf, withWishes } from './wishes.ts';

interface EditScenarioDialogProps {
  readonly world: World;
  readonly scenario: Scenario;
  readonly onClose: () => void;
}

/** Renames a saved scenario and changes what is expected of it. */
export function EditScenarioDialog({ world, scenario, onClose }: EditScenarioDialogProps) {
  const stores = useStores();
  const form = useId();
  const [now] = useState(() => doesNow(world, scenario));
  const [wishes, setWishes] = useState(() => wishesOf(scenario));
  const missing = wishes.name.trim() === '';
  useOpener();

  const submit = (event: FormEvent): void => {
    event.preventDefault();
    event.stopPropagation();
    if (missing) return;
    onClose();
    saveScenario(stores, withWishes(scenario, wishes, now));
  };

  return (
    <StudioDialog open onOpenChange={(_, { open }) => open || onClose()}>
      <StudioSurface>
        <form id={form} onSubmit={submit}>
          <DialogBody>
            <DialogTitle action={null}>Edit scenario</DialogTitle>
            <DialogContent>
              <ScenarioForm sequence={world.design.sequence} wishes={wishes} before={scenario.expects} now={now} onChange={setWishes} />
            </DialogContent>
            <DialogActions>
              <Button appearance="primary" type="submit" disabledFocusable={missing}>
                Save
              </Button>
              <Button onClick={onClose}>Cancel</Button>
            </DialogActions>
          </DialogBody>
        </form>
      </StudioSurface>
    </StudioDialog>
  );
}
