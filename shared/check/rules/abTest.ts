import { stepsOfKind } from '../facts.ts';
import { at, type Rule, titleOf } from '../rule.ts';

export const abShareOutOfRange: Rule = {
  id: 'ab-share-out-of-range',
  severity: 'error',
  profile: 'dynamics-365',
  reason: 'Each version of a test gets at least 10 and at most 90 percent.',
  sources: ['sequences.md 1.3', 'rules.md 7.1'],
  find: (facts) =>
    stepsOfKind(facts, 'abTest')
      .filter(({ shareA }) => shareA < 10 || shareA > 90)
      .map((step) => at(step, `${titleOf(step)} gives ${step.shareA} % to '${step.versionA.name}'; 10 to 90 % are allowed.`, 'shareA')),
};
