import { Button, Field, Input, makeStyles, Popover, PopoverSurface, PopoverTrigger, tokens } from '@fluentui/react-components';
import { SaveRegular } from '@fluentui/react-icons';
import { type FormEvent, useState } from 'react';
import type { Scenario } from '../../../shared/model/scenario.ts';
import { useStores } from '../../state/stores.tsx';

const useStyles = makeStyles({ form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, minWidth: '260px' } });

/** Keeps the scenario of the run with the sequence, under a name. */
export function SaveScenario({ scenario }: { readonly scenario: Scenario }) {
  const styles = useStyles();
  const { design, view, newScenarioId } = useStores();
  const [open, setOpen] = useState(false);
  const [name, setName] = useState(scenario.name);

  const save = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') return;
    const kept: Scenario = { ...scenario, id: newScenarioId(), name: name.trim() };
    if (!design.getState().dispatch({ kind: 'putScenario', scenario: kept })) return;
    setOpen(false);
    view.getState().notify({ text: `Saved the scenario "${kept.name}" with this sequence.`, intent: 'success', action: null });
  };

  return (
    <Popover open={open} onOpenChange={(_, data) => setOpen(data.open)} trapFocus positioning="below-end">
      <PopoverTrigger disableButtonEnhancement>
        <Button icon={<SaveRegular />}>Save as scenario</Button>
      </PopoverTrigger>
      <PopoverSurface aria-label="Save as scenario">
        <form className={styles.form} onSubmit={save}>
          <Field label="Name" required>
            <Input value={name} maxLength={1000} onChange={(_, { value }) => setName(value)} />
          </Field>
          <Button type="submit" appearance="primary" disabledFocusable={name.trim() === ''}>
            Save
          </Button>
        </form>
      </PopoverSurface>
    </Popover>
  );
}
