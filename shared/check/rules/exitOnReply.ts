import { emailKinds } from '../../model/kinds.ts';
import { stepsOfKind } from '../facts.ts';
import { at, onDesign, type Rule, titleOf } from '../rule.ts';

export const exitOnReplyWithoutEmail: Rule = {
  id: 'exit-on-reply-without-email',
  severity: 'error',
  profile: 'dynamics-365',
  reason: 'The exit watches for replies to the emails of the sequence, so there must be one.',
  sources: ['sequences.md 5.3'],
  find: ({ design, steps }) =>
    design.options.exitOnReply && !steps.some((step) => emailKinds.includes(step.kind))
      ? [onDesign('The sequence ends when the customer replies, but it sends no email.', 'options')]
      : [],
};

export const repliedNeverRuns: Rule = {
  id: 'replied-never-runs',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'A reply ends the run at once, before any condition sees it.',
  sources: ['rules.md 6.1'],
  find: (facts) => {
    if (!facts.design.options.exitOnReply) return [];
    return stepsOfKind(facts, 'emailCondition')
      .filter(({ results, mode }) => results.includes('replied') && (mode === 'allOf' || results.every((result) => result === 'replied')))
      .map((step) =>
        at(step, `The Yes path of ${titleOf(step)} can never run: the sequence ends as soon as the customer replies.`, 'results'),
      );
  },
};
