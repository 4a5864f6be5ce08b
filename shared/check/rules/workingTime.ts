import { kindFacts } from '../../model/kinds.ts';
import type { Step } from '../../model/step.ts';
import { carryDown } from '../facts.ts';
import { at, type Rule, titleOf } from '../rule.ts';

/** Whether the clock, and not a seller, can be what opens the step below. */
function openedByClock(step: Step, above: boolean): boolean {
  const { acts } = kindFacts[step.kind];
  return acts === 'timed' || (acts === 'automatic' && above);
}

/** Availability belongs to a scenario here, and to the organisation in Dynamics; so this looks at the scenarios that go with the design. */
export const dueOutsideWorkingTime: Rule = {
  id: 'due-outside-working-time',
  severity: 'hint',
  profile: 'good-practice',
  reason: 'Without seller availability a step is due the moment it is entered, at night as well.',
  sources: ['rules.md 1.3'],
  find: (facts) => {
    const scenario = facts.design.scenarios.find(({ availability }) => !availability);
    if (scenario === undefined) return [];
    const byClock = carryDown(facts, { start: false, through: openedByClock, join: (one, other) => one || other });
    const first = facts.steps.find((step) => kindFacts[step.kind].acts === 'manual' && byClock.get(step.id) === true);
    const words = `can become due outside working time: availability is off in the scenario '${scenario?.name}'.`;
    return first === undefined ? [] : [at(first, `${titleOf(first)} ${words}`)];
  },
};
