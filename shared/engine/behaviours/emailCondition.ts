import type { Instant } from '../../model/instant.ts';
import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error, type Outcome, rest } from '../behaviour.ts';
import { emailRows, hasHappened, isMet, whatHappened } from '../explain/email.ts';
import { flipToNo, flipToYes, wayToYes } from '../explain/emailFlip.ts';
import type { Going } from '../going.ts';
import { Account } from '../line.ts';
import { type EmailEvent, type EmailSubject, replace } from '../subjects.ts';
import { describe, tell, when } from '../tell.ts';
import { calendarWait } from '../time/wait.ts';
import { quoted } from '../titles.ts';
import { tellEntered } from './automatic.ts';
import { judge } from './judge.ts';

type EmailCondition = StepOf<'emailCondition'>;

/** The nearest email, automated email or A/B test above, on the path taken (`rules.md` 4.1). */
const subjectOf = (run: Going): EmailSubject | undefined => run.subjects.emails.at(-1);

export const emailCondition: Behaviour<EmailCondition> = {
  enter(run, step) {
    const subject = subjectOf(run);
    if (subject === undefined) {
      tellEntered(run, step, () => `${quoted(step)} looks at the email above it.`, '4.1');
      return error('4.1', `${quoted(step)} cannot be judged: there is no email above it.`);
    }
    const limit = calendarWait(run.given.calendar, run.now, step.limit);
    if (step.results.length === 0 || subject.sent === null) {
      tellEntered(run, step, () => `${quoted(step)} looks at "${subject.place.name}".`, '4.1');
      if (step.results.length === 0) return error('4.2', `${quoted(step)} cannot be judged: no result is chosen yet.`);
      return judgeSkipped(run, step, subject, limit.at);
    }
    const { given } = run;
    const pace = step.advanceEarly ? 'Yes as soon as it is met' : 'judged at the end';
    tell(
      run,
      { kind: 'entered', stepKind: step.kind, dueAt: null, until: limit.at },
      '4.2',
      () => `${quoted(step)} watches "${subject.place.name}" until ${when(given, limit.at)}: ${describe(given, step)}, ${pace}.`,
      limit.shifts,
    );
    run.wakeAt = limit.at;
    return judgeEarly(run, step, subject);
  },
  notice(run, step) {
    const subject = subjectOf(run);
    return subject === undefined ? rest : judgeEarly(run, step, subject);
  },
  wake(run, step) {
    const subject = subjectOf(run);
    return subject === undefined ? rest : judgeSent(run, step, subject, run.now, isMet(step, subject));
  },
};

/** Yes at the instant the condition is met, if it may advance early (`rules.md` 4.3). */
function judgeEarly(run: Going, step: EmailCondition, subject: EmailSubject): Outcome {
  if (!step.advanceEarly || run.wakeAt === null || !isMet(step, subject)) return rest;
  return judgeSent(run, step, subject, run.wakeAt, true);
}

function judgeSent(run: Going, step: EmailCondition, subject: EmailSubject, deadline: Instant, verdict: boolean): Outcome {
  const { given } = run;
  const toYes = verdict ? null : wayToYes(run, subject);
  const ledger = new Account(
    () => emailRows(given, step, subject, deadline),
    () => (toYes === null ? flipToNo(given, step, subject) : flipToYes(toYes, step, subject, deadline)),
    joinOf(step),
    deadline,
  );
  const events = verdict ? subject.events.map((event) => reliedOn(event, step)) : subject.events;
  replace(run.subjects.emails, subject, { ...subject, events, judgedAt: run.now });
  return judge(run, verdict, '4.3', () => whyOf(step, subject, verdict), ledger);
}

const reliedOn = (event: EmailEvent, { results }: EmailCondition): EmailEvent =>
  results.includes(event.result) ? { ...event, reliedOn: true } : event;

function whyOf(step: EmailCondition, subject: EmailSubject, verdict: boolean): string {
  if (!verdict) return `by the deadline the customer had not ${hasHappened(step, subject)}.`;
  const pace = step.advanceEarly ? 'The Yes path starts at once.' : 'The time limit is over, so the Yes path starts.';
  return `the customer ${whatHappened(step, subject)} in time. ${pace}`;
}

/** No at once (`rules.md` 4.4). */
function judgeSkipped(run: Going, step: EmailCondition, subject: EmailSubject, deadline: Instant): Outcome {
  const toYes = wayToYes(run, subject);
  const ledger = new Account(
    () => [{ operand: subject.place.name, operator: 'is', expected: 'sent', actual: 'skipped', verdict: false, depth: 0 }],
    () => flipToYes(toYes, step, subject, deadline),
  );
  replace(run.subjects.emails, subject, { ...subject, judgedAt: run.now });
  return judge(run, false, '4.4', () => `the seller skipped "${subject.place.name}".`, ledger);
}

const joinOf = (step: EmailCondition): 'and' | 'or' | null => (step.results.length < 2 ? null : step.mode === 'allOf' ? 'and' : 'or');
