import type { StepId } from '../../model/ids.ts';
import { emailKinds } from '../../model/kinds.ts';
import { existingStep } from '../../model/sequence.ts';
import { exitsOf, type Step } from '../../model/step.ts';
import type { Facts } from '../facts.ts';
import { at, counted, type Finding, type Rule, titleOf } from '../rule.ts';

const MANY_EMAILS = 3;

/** The path with most emails among those below a step that never ask for a reply. */
interface Unasked {
  readonly emails: number;
  readonly next: StepId | null;
}

const asksForReply = (step: Step): boolean => step.kind === 'emailCondition' && step.results.includes('replied');

/** For each step; a step is absent if every path below it asks for a reply. */
function unaskedBelow({ downward }: Facts): ReadonlyMap<StepId, Unasked> {
  const unasked = new Map<StepId, Unasked>();
  for (const step of [...downward].reverse()) {
    if (asksForReply(step)) continue;
    const own = emailKinds.includes(step.kind) ? 1 : 0;
    const exits = exitsOf(step);
    const ends: readonly Unasked[] = exits.length === 0 || exits.some(({ to }) => to === null) ? [{ emails: own, next: null }] : [];
    const goesOn = exits.flatMap(({ to }): readonly Unasked[] => {
      const below = to === null ? undefined : unasked.get(to);
      return below === undefined ? [] : [{ emails: own + below.emails, next: to }];
    });
    const [most] = [...ends, ...goesOn].sort((one, other) => other.emails - one.emails);
    if (most !== undefined) unasked.set(step.id, most);
  }
  return unasked;
}

/** The email at which the path becomes one of many emails. */
function findIn({ design: { sequence } }: Facts, unasked: ReadonlyMap<StepId, Unasked>): readonly Finding[] {
  const total = sequence.start === null ? 0 : (unasked.get(sequence.start)?.emails ?? 0);
  if (total < MANY_EMAILS) return [];
  let seen = 0;
  for (let id = sequence.start; id !== null; id = unasked.get(id)?.next ?? null) {
    const step = existingStep(sequence, id);
    if (emailKinds.includes(step.kind)) seen += 1;
    if (seen === MANY_EMAILS) {
      return [at(step, `The path through ${titleOf(step)} sends ${counted(total, 'email')} and never asks whether the customer replied.`)];
    }
  }
  return [];
}

export const manyEmailsNoReplyCheck: Rule = {
  id: 'many-emails-no-reply-check',
  severity: 'hint',
  profile: 'good-practice',
  reason: 'Customers who have answered keep getting emails; a reply condition or the exit on reply prevents it.',
  sources: ['sequences.md 10'],
  find: (facts) => (facts.design.options.exitOnReply ? [] : findIn(facts, unaskedBelow(facts))),
};
