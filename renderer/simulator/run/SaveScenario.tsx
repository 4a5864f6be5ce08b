import { Button, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import type { Scenario } from '../../../shared/model/scenario.ts';
import type { World } from '../../../shared/scenarios/runAll.ts';
import { useStores } from '../../state/stores.tsx';
import { worldOf } from '../../state/world.ts';
import { saveScenario } from '../scenarios/editing.ts';
import { ScenarioForm } from '../scenarios/ScenarioForm.tsx';
import { doesNow, type Wishes, withWishes } from '../scenarios/wishes.ts';

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, width: 'min(380px, 80vw)' },
});

/** Keeps the scenario of the run with the sequence, under a name, and expects of it what it does now unless told otherwise. */
export function SaveScenario({ scenario }: { readonly scenario: Scenario }) {
  const stores = useStores();
  const [open, setOpen] = useState(false);
  const world = open ? worldOf(stores) : null;
  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<SaveRegular />}>Save as scenario</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Save as scenario">
        {world === null ? null : <SaveForm world={world} scenario={scenario} onSaved={() => setOpen(false)} />}
      </PopoverSurface>
    </Popover>
  );
}

interface SaveFormProps {
  readonly world: World;
  readonly scenario: Scenario;
  readonly onSaved: () => void;
}

function SaveForm({ world, scenario, onSaved }: SaveFormProps) {
  const styles = useStyles();
  const stores = useStores();
  const [now] = useState(() => doesNow(world, scenario));
  const [wishes, setWishes] = useState<Wishes>({ name: scenario.name, end: now.end, path: now.path });
  const missing = wishes.name.trim() === '';

  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (missing) return;
    const kept = withWishes({ ...scenario, id: stores.newScenarioId(), expects: null }, wishes, now);
    if (!saveScenario(stores, kept)) return;
    onSaved();
    stores.view.getState().notify({ text: `Saved the scenario "${kept.name}" with this sequence.`, intent: 'success', action: null });
  };

  return (
    <form className={styles.form} onSubmit={save}>
      <ScenarioForm sequence={world.design.sequence} wishes={wishes} before={null} now={now} onChange={setWishes} />
      <Button type="submit" appearance="primary" disabledFocusable={missing}>
        Save
      </Button>
    </form>
  );
}
