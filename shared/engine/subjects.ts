import type { StepId } from '../model/ids.ts';
import type { Instant } from '../model/instant.ts';
import type { EmailResult } from '../model/steps/emailCondition.ts';
import type { Going } from './going.ts';
import type { Place } from './place.ts';

/** What the customer did with one sent email (`rules.md` 3.1). */
export interface EmailEvent {
  readonly result: EmailResult;
  readonly at: Instant;
  /** The index of the scenario's stimulus. */
  readonly stimulus: number;
  /** Whether a condition came to Yes by it: then taking it away would change the path before the next judgement. */
  readonly reliedOn: boolean;
}

/** An email on the path taken: sent, or skipped by the seller (`rules.md` 4.1). */
export interface EmailSubject {
  readonly place: Place;
  /** `null` when it was skipped. */
  readonly sent: { readonly at: Instant; readonly byClock: boolean } | null;
  /** The stimulus that completed or skipped it; `null` when it sent itself. */
  readonly stimulus: number | null;
  readonly events: readonly EmailEvent[];
  /** When a condition last judged it; `null` before the first did. */
  readonly judgedAt: Instant | null;
}

/** A call on the path taken. */
export interface CallSubject {
  readonly place: Place;
  /** The id of the call result; `null` when it was skipped. */
  readonly result: string | null;
  readonly at: Instant;
  /** The stimulus that closed it. */
  readonly stimulus: number;
  /** What conditions above made of it: a suggestion must not change them. */
  readonly judgements: readonly { readonly results: readonly string[]; readonly exit: 'yes' | 'no' }[];
}

/**
 * What conditions can judge, in the order of the path. A hand-over begins anew (`rules.md` 5.2). A subject never changes: one of which there
 * is more to say takes its place (`replace`), so what was judged can be told later as it then was.
 */
export interface Subjects {
  readonly emails: EmailSubject[];
  readonly calls: CallSubject[];
}

export const noSubjects = (): Subjects => ({ emails: [], calls: [] });

const noEvents: readonly EmailEvent[] = [];
const noJudgements: CallSubject['judgements'] = [];

/** The email of the step the run is at: sent or skipped, by a stimulus or by itself. */
export function addEmail(run: Going, sent: EmailSubject['sent'], stimulus: number | null): void {
  if (run.current === null) throw new Error('An email belongs to a step.');
  run.subjects.emails.push({ place: run.current, sent, stimulus, events: noEvents, judgedAt: null });
}

/** The call of the step the run is at, closed by a stimulus. */
export function addCall(run: Going, result: string | null, stimulus: number): void {
  if (run.current === null) throw new Error('A call belongs to a step.');
  run.subjects.calls.push({ place: run.current, result, at: run.now, stimulus, judgements: noJudgements });
}

/** The last email that was sent, or the last sending of one step. */
export function sentEmail({ emails }: Subjects, step: StepId | null): EmailSubject | undefined {
  for (let i = emails.length - 1; i >= 0; i -= 1) {
    const email = emails[i];
    if (email !== undefined && email.sent !== null && (step === null || email.place.id === step)) return email;
  }
  return undefined;
}

/** A list with one more, without room for further ones: nearly all of these lists stay short. */
export const withOne = <T>(some: readonly T[], one: T): readonly T[] => (some.length === 0 ? [one] : [...some, one]);

/** An email of which there is more to say. */
export const withEvents = (
  { place, sent, stimulus }: EmailSubject,
  events: EmailSubject['events'],
  judgedAt: EmailSubject['judgedAt'],
): EmailSubject => ({ place, sent, stimulus, events, judgedAt });

/** A call of which there is more to say. */
export const withJudgements = ({ place, result, at, stimulus }: CallSubject, judgements: CallSubject['judgements']): CallSubject => ({
  place,
  result,
  at,
  stimulus,
  judgements,
});

/** Puts a subject in the place of the one it says more about: the last, nearly always. */
export function replace<T>(subjects: T[], before: T, after: T): void {
  const last = subjects.length - 1;
  subjects[subjects[last] === before ? last : subjects.lastIndexOf(before)] = after;
}
