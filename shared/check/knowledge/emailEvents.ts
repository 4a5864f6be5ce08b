import { emailKinds } from '../../model/kinds.ts';
import type { ExitName, Step, StepOf } from '../../model/step.ts';
import type { EmailResult } from '../../model/steps/emailCondition.ts';

/** What is certain of the email above: of each group at least one has happened. */
export type EmailEvents = readonly (readonly EmailResult[])[];

export const nothingHappened: EmailEvents = [];

/** A new email starts anew; a Yes makes certain what it asked for. A No makes nothing certain: the customer may still act. */
export function emailEventsBehind(step: Step, above: EmailEvents, exit: ExitName): EmailEvents {
  if (emailKinds.includes(step.kind)) return nothingHappened;
  if (step.kind !== 'emailCondition' || exit !== 'yes') return above;
  return step.mode === 'oneOf' ? [...above, step.results] : [...above, ...step.results.map((result) => [result])];
}

/** Whether the condition is met the moment it is entered, whatever the customer does. */
export function isCertain({ results, mode }: StepOf<'emailCondition'>, events: EmailEvents): boolean {
  const happened = (asked: readonly EmailResult[]): boolean => events.some((group) => group.every((result) => asked.includes(result)));
  if (results.length === 0) return false;
  return mode === 'oneOf' ? happened(results) : results.every((result) => happened([result]));
}
