import type { Instant } from '../../model/instant.ts';
import type { StepOf } from '../../model/step.ts';
import type { EmailResult } from '../../model/steps/emailCondition.ts';
import type { ScenarioChange } from '../change.ts';
import type { Given, Going } from '../going.ts';
import type { EmailEvent, EmailSubject } from '../subjects.ts';
import { when } from '../tell.ts';
import { listed } from '../time/words.ts';
import type { Flip } from '../trace.ts';
import { eventWords, missing } from './email.ts';

type EmailCondition = StepOf<'emailCondition'>;

const article = (noun: string): string => ('aeiou'.includes(noun.charAt(0)) ? 'an' : 'a');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** What a way to Yes depends on beside the condition and its email. */
export interface WayToYes {
  readonly given: Given;
  readonly exitOnReply: boolean;
  /** With exit on reply, a reply that named an email which was then not sent would end the run once it is sent. */
  readonly sendingEndsTheRun: boolean;
}

export function wayToYes(run: Going, { sent }: EmailSubject): WayToYes {
  const { exitOnReply } = run.design.options;
  return { given: run.given, exitOnReply, sendingEndsTheRun: exitOnReply && sent === null && aReplyWasIgnored(run) };
}

function aReplyWasIgnored({ trace, given }: Going): boolean {
  const isReply = (index: number): boolean => given.input.scenario.stimuli[index]?.kind === 'replied';
  return trace.some(({ event, cause }) => event.kind === 'ignored' && cause.kind === 'stimulus' && isReply(cause.index));
}

/** The fewest events that would meet the condition; `null` when a reply would end the run before (`rules.md` 6.1). */
function needed({ exitOnReply }: WayToYes, step: EmailCondition, subject: EmailSubject): readonly EmailResult[] | null {
  const possible = (result: EmailResult): boolean => !(exitOnReply && result === 'replied');
  const absent = missing(step, subject);
  if (step.mode === 'allOf') return absent.every(possible) ? absent : null;
  const one = absent.find(possible);
  return one === undefined ? null : [one];
}

/** How the email comes to be sent: it was, or the seller completes it instead of skipping it. `null` when neither would help. */
function sending({ given, sendingEndsTheRun }: WayToYes, subject: EmailSubject, deadline: Instant): readonly ScenarioChange[] | null {
  // An event at the deadline would also be seen by what judged the email earlier in that instant.
  if (subject.judgedAt === deadline) return null;
  // What sends itself at the very deadline has no moment left for the customer (`rules.md` 8.1).
  if (subject.sent !== null) return subject.sent.byClock && subject.sent.at === deadline ? null : [];
  const skip = subject.stimulus === null ? undefined : given.input.scenario.stimuli[subject.stimulus];
  if (skip === undefined || subject.stimulus === null || subject.judgedAt !== null) return null;
  if (sendingEndsTheRun) return null;
  const stimulus = { kind: 'complete' as const, at: skip.at, step: subject.place.id, result: null };
  return [{ kind: 'replace', index: subject.stimulus, stimulus }];
}

/** The fewest events, each at the deadline, by which the condition would have been met (`rules.md` 4.8). */
export function flipToYes(way: WayToYes, step: EmailCondition, subject: EmailSubject, deadline: Instant): Flip | null {
  const results = needed(way, step, subject);
  const sent = sending(way, subject, deadline);
  if (results === null || sent === null) return null;
  const events = results.map((kind): ScenarioChange => {
    return { kind: 'add', before: null, stimulus: { kind, at: deadline, email: subject.place.id } };
  });
  const nouns = listed(results.map((result) => `${article(eventWords[result].noun)} ${eventWords[result].noun}`));
  const what = subject.sent === null ? `Completing "${subject.place.name}" and ${nouns}` : capital(nouns);
  return { text: `${what} by ${when(way.given, deadline)} would have led to Yes.`, changes: [...sent, ...events] };
}

/** The fewest events without which the condition would not have been met. */
export function flipToNo(given: Given, step: EmailCondition, subject: EmailSubject): Flip | null {
  const eventsOf = (results: readonly EmailResult[]) => subject.events.filter(({ result }) => results.includes(result));
  const ways = step.mode === 'allOf' ? step.results.map((result) => eventsOf([result])) : [eventsOf(step.results)];
  const fewest = ways
    .filter((events) => !events.some((event) => event.reliedOn))
    .reduce<readonly EmailEvent[] | null>((best, events) => (best !== null && best.length <= events.length ? best : events), null);
  if (fewest === null) return null;
  const nouns = fewest.map((event) => `the ${eventWords[event.result].noun} on ${when(given, event.at)}`);
  return {
    text: `Without ${listed(nouns)} it would have been No.`,
    changes: fewest.map((event): ScenarioChange => ({ kind: 'remove', index: event.stimulus })),
  };
}
