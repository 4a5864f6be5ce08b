import type { Instant } from '../../model/instant.ts';
import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error, type Outcome, rest } from '../behaviour.ts';
import { isMet } from '../explain/email.ts';
import { EmailAccount, SkippedEmailAccount } from '../explain/emailAccount.ts';
import { wayToYes } from '../explain/emailFlip.ts';
import type { Going } from '../going.ts';
import type { Reasons, Telling } from '../line.ts';
import { type EmailEvent, type EmailSubject, replace, withEvents } from '../subjects.ts';
import { describe, tell, when } from '../tell.ts';
import { nothingMoved } from '../time/moved.ts';
import { calendarReasons, calendarWait } from '../time/wait.ts';
import { quoted } from '../titles.ts';
import type { TraceEvent } from '../trace.ts';
import { tellEntered } from './automatic.ts';
import { judge } from './judge.ts';

type EmailCondition = StepOf<'emailCondition'>;

/** The nearest email, automated email or A/B test above, on the path taken (`rules.md` 4.1). */
const subjectOf = (run: Going): EmailSubject | undefined => run.subjects.emails.at(-1);

const looksAbove: Telling = ({ stepName }) => `"${stepName}" looks at the email above it.`;

const looksAt =
  ({ place }: EmailSubject): Telling =>
  ({ stepName }) =>
    `"${stepName}" looks at "${place.name}".`;

const watches =
  (step: EmailCondition, { place }: EmailSubject, until: Instant): Telling =>
  ({ stepName }, given) => {
    const pace = step.advanceEarly ? 'Yes as soon as it is met' : 'judged at the end';
    return `"${stepName}" watches "${place.name}" until ${when(given, until)}: ${describe(given, step)}, ${pace}.`;
  };

const whyThen: Reasons = ({ at }, { calendar }, step) =>
  step?.kind === 'emailCondition' ? calendarReasons(calendar, at, step.limit) : nothingMoved;

export const emailCondition: Behaviour<EmailCondition> = {
  enter(run, step) {
    const subject = subjectOf(run);
    if (subject === undefined) {
      tellEntered(run, step, looksAbove, '4.1');
      return error('4.1', `${quoted(step)} cannot be judged: there is no email above it.`);
    }
    const limit = calendarWait(run.given.calendar, run.now, step.limit);
    if (step.results.length === 0 || subject.sent === null) {
      tellEntered(run, step, looksAt(subject), '4.1');
      if (step.results.length === 0) return error('4.2', `${quoted(step)} cannot be judged: no result is chosen yet.`);
      return judgeSkipped(run, step, subject, limit);
    }
    const event: TraceEvent = { kind: 'entered', stepKind: 'emailCondition', dueAt: null, until: limit };
    tell(run, event, '4.2', watches(step, subject, limit), whyThen);
    run.wakeAt = limit;
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
  const events = verdict ? subject.events.map((event) => reliedOn(event, step)) : subject.events;
  const account = new EmailAccount(wayToYes(run, subject), step, subject, deadline, verdict);
  replace(run.subjects.emails, subject, withEvents(subject, events, run.now));
  return judge(run, verdict, '4.3', account);
}

const reliedOn = (event: EmailEvent, { results }: EmailCondition): EmailEvent =>
  results.includes(event.result) ? { result: event.result, at: event.at, stimulus: event.stimulus, reliedOn: true } : event;

/** No at once (`rules.md` 4.4). */
function judgeSkipped(run: Going, step: EmailCondition, subject: EmailSubject, deadline: Instant): Outcome {
  const account = new SkippedEmailAccount(wayToYes(run, subject), step, subject, deadline);
  replace(run.subjects.emails, subject, withEvents(subject, subject.events, run.now));
  return judge(run, false, '4.4', account);
}
