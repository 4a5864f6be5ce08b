import type { Step, StepKind } from '../../model/step.ts';
import type { Going } from '../going.ts';
import type { Telling } from '../line.ts';
import type { Rule } from '../rules.ts';
import { addEmail } from '../subjects.ts';
import { tell } from '../tell.ts';
import type { TraceEvent } from '../trace.ts';

const runsByItself: Telling = ({ stepName }) => `"${stepName}" runs by itself.`;

export const emailIsSent: Telling = ({ stepName }) => `The email "${stepName}" is sent.`;

export const textMessageIsSent: Telling = ({ stepName }) => `The text message "${stepName}" is sent.`;

const events = new Map<StepKind, TraceEvent>();

/** A step is entered of which nothing is due or waited for: one event of each kind serves all lines. */
function enteredAs(stepKind: StepKind): TraceEvent {
  const known = events.get(stepKind);
  if (known !== undefined) return known;
  const event: TraceEvent = { kind: 'entered', stepKind, dueAt: null, until: null };
  events.set(stepKind, event);
  return event;
}

/** The line of a step that runs at the instant it is entered (`rules.md` 2.5). */
export function tellEntered(run: Going, step: Step, text: string | Telling = runsByItself, rule: Rule = '2.5'): void {
  tell(run, enteredAs(step.kind), rule, text);
}

/** An email that sends itself: conditions below can judge it (`rules.md` 4.1). */
export function sendByItself(run: Going): void {
  addEmail(run, { at: run.now, byClock: run.cause.kind === 'timer' }, null);
}
