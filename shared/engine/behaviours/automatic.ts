import type { Step } from '../../model/step.ts';
import type { Going } from '../going.ts';
import type { Rule } from '../rules.ts';
import { tell } from '../tell.ts';
import { nameOf, quoted } from '../titles.ts';
import type { Told } from '../told.ts';

/** The line of a step that runs at the instant it is entered (`rules.md` 2.5). */
export function tellEntered(
  run: Going,
  step: Step,
  text: Told<string> = () => `${quoted(step)} runs by itself.`,
  rule: Rule = '2.5',
): void {
  tell(run, { kind: 'entered', stepKind: step.kind, dueAt: null, until: null }, rule, text);
}

/** An email that sends itself: conditions below can judge it (`rules.md` 4.1). */
export function sendByItself(run: Going, step: Step): void {
  const sent = { at: run.now, byClock: run.cause.kind === 'timer' };
  run.subjects.emails.push({ step: step.id, name: nameOf(step), sent, stimulus: null, events: [], judgedAt: null });
}
