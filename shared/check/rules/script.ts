import { stepsOfKind } from '../facts.ts';
import { at, type Rule, titleOf } from '../rule.ts';

export const callWithoutScript: Rule = {
  id: 'call-without-script',
  severity: 'hint',
  profile: 'good-practice',
  reason: 'A seller who opens a call step sees what is written there, and nothing else.',
  sources: ['sequences.md 10'],
  find: (facts) =>
    stepsOfKind(facts, 'phoneCall')
      .filter(({ script, description }) => script.trim() === '' && description.trim() === '')
      .map((step) => at(step, `${titleOf(step)} has neither a script nor a description.`, 'script')),
};
