import type { Instant } from '../../model/instant.ts';
import type { StepOf } from '../../model/step.ts';
import type { EmailResult } from '../../model/steps/emailCondition.ts';
import type { Given } from '../going.ts';
import type { EmailSubject } from '../subjects.ts';
import { when } from '../tell.ts';
import { listed } from '../time/words.ts';
import type { LedgerRow } from '../trace.ts';

type EmailCondition = StepOf<'emailCondition'>;

/** How each customer event is said, in four places of a sentence. */
export const eventWords: Readonly<
  Record<EmailResult, { readonly noun: string; readonly present: string; readonly past: string; readonly label: string }>
> = {
  opened: { noun: 'open', present: 'opens', past: 'opened', label: 'opened' },
  replied: { noun: 'reply', present: 'replies to', past: 'replied to', label: 'replied' },
  linkOpened: { noun: 'click on a link', present: 'opens a link in', past: 'opened a link in', label: 'link opened' },
  attachmentDownloaded: {
    noun: 'download of an attachment',
    present: 'downloads an attachment of',
    past: 'downloaded an attachment of',
    label: 'attachment downloaded',
  },
};

const firstOf = (subject: EmailSubject, result: EmailResult) => subject.events.find((event) => event.result === result);

/** Whether the email has the results that the condition asks for (`rules.md` 4.2). */
export function isMet(step: EmailCondition, subject: EmailSubject): boolean {
  const happened = (result: EmailResult): boolean => firstOf(subject, result) !== undefined;
  return step.mode === 'allOf' ? step.results.every(happened) : step.results.some(happened);
}

/** The results that are still missing: of `oneOf` all of them. */
export const missing = (step: EmailCondition, subject: EmailSubject): readonly EmailResult[] =>
  step.results.filter((result) => firstOf(subject, result) === undefined);

/** `opened and replied to "Intro"`. */
export function whatHappened(step: EmailCondition, subject: EmailSubject): string {
  const happened = step.results.filter((result) => firstOf(subject, result) !== undefined);
  return `${listed(happened.map((result) => eventWords[result].past))} "${subject.place.name}"`;
}

/** `opened or replied to "Intro"`: what had not happened. */
export const hasHappened = (step: EmailCondition, subject: EmailSubject): string =>
  `${listed(
    missing(step, subject).map((result) => eventWords[result].past),
    'or',
  )} "${subject.place.name}"`;

/** One row per result that the condition asks for. */
export function emailRows(given: Given, step: EmailCondition, subject: EmailSubject, deadline: Instant): readonly LedgerRow[] {
  const expected = when(given, deadline);
  return step.results.map((result) => {
    const event = firstOf(subject, result);
    return {
      operand: `${subject.place.name}: ${eventWords[result].label}`,
      operator: 'by',
      expected,
      actual: event === undefined ? 'not happened' : when(given, event.at),
      verdict: event !== undefined,
      depth: 0,
    };
  });
}
