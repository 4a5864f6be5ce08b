import { durationInWords } from '../../model/duration.ts';
import { parentsOf, stepsOfKind } from '../facts.ts';
import { at, type Rule, titleOf } from '../rule.ts';

const LONGEST_WAIT_DAYS = 30;

export const waitEndsPath: Rule = {
  id: 'wait-ends-path',
  severity: 'error',
  profile: 'dynamics-365',
  reason: 'Dynamics refuses to activate a sequence whose path ends with a wait.',
  sources: ['sequences.md 2.1'],
  find: (facts) =>
    stepsOfKind(facts, 'wait')
      .filter((wait) => wait.exits.next === null)
      .map((wait) => at(wait, `${titleOf(wait)} is the last step of its path: a sequence cannot end with a wait.`)),
};

export const waitOutOfRange: Rule = {
  id: 'wait-out-of-range',
  severity: 'error',
  profile: 'dynamics-365',
  reason: 'One wait lasts at least an hour and at most 30 days.',
  sources: ['sequences.md 2.1'],
  find: (facts) =>
    stepsOfKind(facts, 'wait').flatMap((wait) => {
      const { days, hours } = wait.duration;
      if (days === 0 && hours === 0) return [at(wait, `${titleOf(wait)} waits for no time at all.`, 'duration')];
      const tooLong = days > LONGEST_WAIT_DAYS || (days === LONGEST_WAIT_DAYS && hours > 0);
      return tooLong
        ? [at(wait, `${titleOf(wait)} waits for ${durationInWords(wait.duration)}; at most 30 days are allowed.`, 'duration')]
        : [];
    }),
};

export const twoWaitsInARow: Rule = {
  id: 'two-waits-in-a-row',
  severity: 'hint',
  profile: 'good-practice',
  reason: 'One wait with the sum of both reads better, and its end is easier to predict.',
  sources: ['sequences.md 2.1'],
  find: (facts) =>
    stepsOfKind(facts, 'wait').flatMap((wait) => {
      const before = parentsOf(facts, wait).find((step) => step?.kind === 'wait');
      return before ? [at(wait, `${titleOf(wait)} follows another wait, ${titleOf(before)}: one wait can do both.`)] : [];
    }),
};
