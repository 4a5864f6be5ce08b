import type { StepOf } from '../../shared/model/step.ts';
import type { Stimulus } from '../../shared/model/stimulus.ts';
import { goOn } from './goOn.ts';
import { detail } from './outcome.ts';
import { type ManualStep, note, type Standing, type Story } from './story.ts';
import { dropAfter } from './workList.ts';

type Act<K extends Stimulus['kind']> = Extract<Stimulus, { kind: K }>;
type Open = Extract<Standing, { kind: 'open' }>;

/** The open step, if it is the one that an act names (2.8). */
function openStep({ standing }: Story, act: { readonly step: string }): Open | null {
  return standing?.kind === 'open' && standing.step.id === act.step ? standing : null;
}

/** The seller completes or skips the open step, and the run goes on (2.3, 2.4). */
export function closeStep(story: Story, act: Act<'complete' | 'skip'>, index: number): boolean {
  const { at } = act;
  const step = openStep(story, act)?.step;
  if (step === undefined) return false;
  if (act.kind === 'skip') {
    note(story, at, 'skipped', step.id, detail.byStimulus(index));
    remember(story, step, null);
  } else {
    const result = step.kind === 'phoneCall' ? act.result : null;
    if (step.kind === 'phoneCall' && !story.input.catalog.callResults.some(({ id }) => id === result)) return false;
    note(story, at, 'completed', step.id, detail.completed(index, result));
    if (step.kind === 'email' || step.kind === 'textMessage') note(story, at, 'sent', step.id, detail.sent(null));
    remember(story, step, { result });
  }
  goOn(story, step.exits.next, at);
  return true;
}

/** What conditions below may ask about the step (4.1); `completed` is `null` where it was skipped. */
function remember(story: Story, step: ManualStep, completed: { readonly result: string | null } | null): void {
  if (step.kind === 'email') story.emails.push({ step: step.id, sent: completed !== null, seen: new Set() });
  if (step.kind === 'phoneCall') story.calls.push({ step: step.id, result: completed?.result ?? null });
}

/** The due time moves to the moment asked for, worked or not (2.4, 2.8), and the item ages anew from there (2.9). */
export function snooze(story: Story, act: Act<'snooze'>, index: number): boolean {
  const open = openStep(story, act);
  if (open === null || act.until <= act.at) return false;
  note(story, act.at, 'snoozed', open.step.id, detail.snoozed(index, act.until));
  story.standing = { ...open, dropAt: dropAfter(story.input.scenario.calendar, act.until) };
  return true;
}

/** The seller ends the running wait early (2.6). */
export function endWait(story: Story, act: Act<'skipWait'>): boolean {
  const wait: StepOf<'wait'> | null = story.standing?.kind === 'wait' ? story.standing.step : null;
  if (wait === null || wait.id !== act.step) return false;
  note(story, act.at, 'waited', wait.id, detail.waited(true));
  goOn(story, wait.exits.next, act.at);
  return true;
}
