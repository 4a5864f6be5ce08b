import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components';
import { Delete20Regular } from '@fluentui/react-icons';
import { type KeyboardEvent, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Names } from '../../../shared/model/describe.ts';
import type { Design } from '../../../shared/model/design.ts';
import type { StepId } from '../../../shared/model/ids.ts';
import { stepOf } from '../../../shared/model/sequence.ts';
import { useStores, useView } from '../../state/stores.tsx';
import { Pane } from '../../ui/Pane.tsx';
import { changeDetails, changeStep, deleteStep } from '../editing.ts';
import { openHelp } from '../fields/help.tsx';
import { SampleProvider } from '../fields/samplePerson.ts';
import { fieldIntentOf, nextNeeded } from './fieldKeys.ts';
import { OwnIssues } from './OwnIssues.tsx';
import { OwnProblems } from './OwnProblems.tsx';
import { SequenceFields } from './SequenceFields.tsx';
import { SeveralFields } from './SeveralFields.tsx';
import { StepFields } from './StepFields.tsx';

const useStyles = makeStyles({
  fields: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** A wish for the keyboard focus; each is a new object, and is granted once. */
export interface FocusWish {
  readonly field: 'first' | 'title' | 'afterTitle';
}

interface InspectorProps {
  readonly design: Design;
  readonly selected: StepId | null;
  readonly names: Names;
  readonly wish: FocusWish | null;
  /** Escape: the keyboard goes back to where the person works. */
  readonly onLeave: () => void;
  /** Ctrl+Enter: this step is done, and the next one is added. */
  readonly onAddNext: () => void;
  readonly className: string;
}

/** The fields of the selected step, or of the sequence while none is selected. */
export function Inspector({ design, selected, names, wish, onLeave, onAddNext, className }: InspectorProps) {
  const styles = useStyles();
  const stores = useStores();
  const fields = useRef<HTMLDivElement>(null);
  const step = selected === null ? undefined : stepOf(design.sequence, selected);
  const several = useView((state) => state.several);
  const together = several === null ? [] : Object.values(design.sequence.steps).filter(({ id }) => several.steps.has(id));
  const [mended, setMended] = useState(0);
  const [person, choose] = useState<string | null>(null);
  const sample = useMemo(() => ({ name: person, choose }), [person]);

  useLayoutEffect(() => {
    if (wish !== null) grant(wish, fields.current);
  }, [wish]);

  useLayoutEffect(() => {
    // A fix takes away the button that made it, and perhaps the step.
    if (mended > 0 && document.activeElement === document.body) grant({ field: 'first' }, fields.current);
  }, [mended]);

  const onKeyDown = (event: KeyboardEvent<HTMLElement>): void => {
    const { target } = event;
    const intent = event.defaultPrevented || !(target instanceof HTMLElement) ? null : fieldIntentOf(event, target);
    if (intent === null || !(target instanceof HTMLElement)) return;
    if (intent === 'help' && !openHelp(target)) return;
    event.preventDefault();
    if (intent === 'leave') onLeave();
    if (intent === 'addNext') onAddNext();
    if (intent === 'goOn') goOn(event.currentTarget, target, onLeave);
  };

  return (
    <Pane
      title={together.length > 1 ? 'Steps' : step === undefined ? 'Sequence' : 'Step'}
      aside={step === undefined || together.length > 1 ? null : <DeleteButton onDelete={() => deleteStep(stores, step.id)} />}
      className={className}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: these keys lead on from every field within */}
      <div ref={fields} className={styles.fields} onKeyDown={onKeyDown}>
        <OwnIssues step={step?.id ?? null}>
          <SampleProvider value={sample}>
            {together.length > 1 ? (
              <SeveralFields key={together.map(({ id }) => id).join()} steps={together} />
            ) : step === undefined ? (
              <SequenceFields design={design} names={names} change={(details, merge) => changeDetails(stores, details, merge)} />
            ) : (
              <StepFields
                key={step.id}
                step={step}
                sequence={design.sequence}
                names={names}
                change={(changed, merge) => changeStep(stores, changed, merge)}
              />
            )}
          </SampleProvider>
          {together.length > 1 ? null : (
            <OwnProblems
              title={step === undefined ? 'Problems of the sequence' : 'Problems of this step'}
              onMended={() => setMended(mended + 1)}
            />
          )}
        </OwnIssues>
      </div>
    </Pane>
  );
}

const DeleteButton = ({ onDelete }: { readonly onDelete: () => void }) => (
  <Tooltip content="Delete the step (Delete)" relationship="label">
    <Button appearance="subtle" icon={<Delete20Regular />} onClick={onDelete} />
  </Tooltip>
);

function grant({ field }: FocusWish, fields: HTMLElement | null): void {
  const controls = [...(fields?.querySelectorAll<HTMLElement>('input, textarea, select, button') ?? [])].filter(
    ({ tabIndex }) => tabIndex >= 0,
  );
  const title = fields?.querySelector<HTMLInputElement>('input[name="title"]') ?? null;
  if (title === null || field === 'first') controls[0]?.focus();
  else if (field === 'title') enter(title);
  else controls[controls.indexOf(title) + 1]?.focus();
}

/** Puts the keyboard into a control; what it holds is replaced by what is typed. */
function enter(control: HTMLElement): void {
  control.focus();
  if (control instanceof HTMLInputElement) control.select();
}

function goOn(fields: HTMLElement, from: HTMLElement, onDone: () => void): void {
  const next = nextNeeded(fields, from);
  if (next === null) onDone();
  else enter(next);
}
