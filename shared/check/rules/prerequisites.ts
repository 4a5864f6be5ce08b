import { isCondition } from '../../model/step.ts';
import { stepsOfKind } from '../facts.ts';
import { at, counted, onDesign, type Rule, titleOf } from '../rule.ts';

export const linkedInNeedsSalesNavigator: Rule = {
  id: 'linkedin-needs-sales-navigator',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'LinkedIn steps work only where Sales Navigator is licensed and set up.',
  sources: ['sequences.md 1.2', 'sequences.md 7.1'],
  find: (facts) => {
    const [first, ...others] = stepsOfKind(facts, 'linkedIn');
    if (first === undefined) return [];
    const more = others.length === 0 ? ' needs' : ` and ${counted(others.length, 'other LinkedIn step')} need`;
    return [at(first, `${titleOf(first)}${more} LinkedIn Sales Navigator in the target organisation.`)];
  },
};

export const timeoutFlowNeeded: Rule = {
  id: 'timeout-flow-needed',
  severity: 'warning',
  profile: 'dynamics-365',
  reason: 'Conditions are carried out by a cloud flow of the target; while it is off, they do not work as designed.',
  sources: ['sequences.md 3.2'],
  find: ({ steps }) => {
    const count = steps.filter(isCondition).length;
    if (count === 0) return [];
    const words = `The sequence has ${counted(count, 'condition')}`;
    return [onDesign(`${words}: the flow 'Sales Insights Adaptive sequence timeout flow' must be on in the target organisation.`)];
  },
};
