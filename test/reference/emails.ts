import type { StepId } from '../../shared/model/ids.ts';
import type { StepOf } from '../../shared/model/step.ts';
import type { EmailResult } from '../../shared/model/steps/emailCondition.ts';
import type { EmailOnPath, Story } from './story.ts';

/** Whether what the customer has done so far meets an email condition (4.2). */
export function isMet(condition: StepOf<'emailCondition'>, seen: ReadonlySet<EmailResult>): boolean {
  return condition.mode === 'allOf'
    ? condition.results.every((result) => seen.has(result))
    : condition.results.some((result) => seen.has(result));
}

/** The sent email of this run that a customer event means: the named one, or the last one sent (3.2). */
export function meantEmail(story: Story, named: StepId | null): EmailOnPath | undefined {
  return story.emails.filter((email) => email.sent && (named === null || email.step === named)).at(-1);
}
