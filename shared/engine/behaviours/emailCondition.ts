import type { Instant } from '../../model/instant.ts';
import type { StepOf } from '../../model/step.ts';
import { type Behaviour, error, type Outcome, rest } from '../behaviour.ts';
import { emailRows, hasHappened, isMet, whatHappened } from '../explain/email.ts';
import { flipToNo, flipToYes } from '../explain/emailFlip.ts';
import type { Going } from '../going.ts';
import type { EmailSubject } from '../subjects.ts';
import { describe, quoted, tell, when } from '../tell.ts';
import { calendarWait } from '../time/wait.ts';
import { tellEntered } from './automatic.ts';
import { judge } from './judge.ts';

type EmailCondition = StepOf<'emailCondition'>;

/** The nearest email, automated email or A/B test above, on the path taken (`rules.md` 4.1). */
const subjectOf = (run: Going): EmailSubject | undefined => run.subjects.emails.at(-1);

export const emailCondition: Behaviour<EmailCondition> = {
  enter(run, step) {
    const subject = subjectOf(run);
    if (subject === undefined) {
      tellEntered(run, step, `${quoted(step)} looks at the email above it.`, '4.1');
      return error('4.1', `${quoted(step)} cannot be judged: there is no email above it.`);
    }
    const limit = calendarWait(run.calendar, run.now, step.limit);
    if (step.results.length === 0 || subject.sent === null) {
      tellEntered(run, step, `${quoted(step)} looks at "${subject.name}".`, '4.1');
      if (step.results.length === 0) return error('4.2', `${quoted(step)} cannot be judged: no result is chosen yet.`);
      return judgeSkipped(run, step, subject, limit.at);
    }
    const pace = step.advanceEarly ? 'Yes as soon as it is met' : 'judged at the end';
    tell(run, {
      event: { kind: 'entered', stepKind: step.kind, dueAt: null, until: limit.at },
      rule: '4.2',
      text: `${quoted(step)} watches "${subject.name}" until ${when(run, limit.at)}: ${describe(run, step)}, ${pace}.`,
      shifts: limit.shifts,
    });
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
  const flip = verdict ? flipToNo(run, step, subject) : flipToYes(run, step, subject, deadline);
  const ledger = { rows: emailRows(run, step, subject, deadline), join: joinOf(step), deadline, flip };
  subject.judgedAt = run.now;
  if (verdict) for (const event of subject.events) event.reliedOn ||= step.results.includes(event.result);
  const pace = step.advanceEarly ? 'The Yes path starts at once.' : 'The time limit is over, so the Yes path starts.';
  const text = verdict
    ? `the customer ${whatHappened(step, subject)} in time. ${pace}`
    : `by the deadline the customer had not ${hasHappened(step, subject)}.`;
  return judge(run, step, verdict, { rule: '4.3', text, ledger });
}

/** No at once (`rules.md` 4.4). */
function judgeSkipped(run: Going, step: EmailCondition, subject: EmailSubject, deadline: Instant): Outcome {
  const row = { operand: subject.name, operator: 'is', expected: 'sent', actual: 'skipped', verdict: false, depth: 0 };
  const flip = flipToYes(run, step, subject, deadline);
  subject.judgedAt = run.now;
  return judge(run, step, false, {
    rule: '4.4',
    text: `the seller skipped "${subject.name}".`,
    ledger: { rows: [row], join: null, deadline: null, flip },
  });
}

const joinOf = (step: EmailCondition): 'and' | 'or' | null => (step.results.length < 2 ? null : step.mode === 'allOf' ? 'and' : 'or');
