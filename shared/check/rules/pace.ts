import type { Duration } from '../../model/duration.ts';
import { MS_PER_DAY, MS_PER_HOUR } from '../../model/instant.ts';
import type { ExitName, Step } from '../../model/step.ts';
import { carryDown } from '../facts.ts';
import { at, type Rule, titleOf } from '../rule.ts';

const MOST_CONTACTS_PER_WEEK = 4;
const WEEK = 7 * MS_PER_DAY;

const reachesCustomer = (step: Step): boolean => {
  switch (step.kind) {
    case 'email':
    case 'automatedEmail':
    case 'abTest':
    case 'phoneCall':
    case 'textMessage':
    case 'automatedTextMessage':
      return true;
    default:
      return step.kind === 'linkedIn' && step.action === 'sendInMail';
  }
};

const msOf = ({ days, hours }: Duration): number => days * MS_PER_DAY + hours * MS_PER_HOUR;

/** The least time that passes in a step. Waits count as calendar days: working days only make them longer. */
function leastTime(step: Step, exit: ExitName): number {
  if (step.kind === 'wait') return msOf(step.duration);
  if (step.kind !== 'emailCondition') return 0;
  return exit === 'yes' && step.advanceEarly ? 0 : msOf(step.limit);
}

/** How long ago the last contacts were, nearest first, each at its least; as many as a week allows. */
type Ages = readonly number[];

const older = (ages: Ages, step: Step, exit: ExitName): Ages => {
  const passed = leastTime(step, exit);
  return ages.map((age) => age + passed);
};

const tooMany = (ages: Ages): boolean => (ages[MOST_CONTACTS_PER_WEEK - 1] ?? WEEK) < WEEK;

/** After a finding the count begins anew, so that one long row of contacts is reported once a week and not at every step. */
function withContact(step: Step, ages: Ages): Ages {
  if (!reachesCustomer(step)) return ages;
  return tooMany(ages) ? [] : [0, ...ages].slice(0, MOST_CONTACTS_PER_WEEK);
}

const nearest = (one: Ages, other: Ages): Ages =>
  (one.length > other.length ? one : other).map((_, index) => Math.min(one[index] ?? WEEK, other[index] ?? WEEK));

export const tooManyContacts: Rule = {
  id: 'too-many-contacts',
  severity: 'hint',
  profile: 'good-practice',
  reason: `More than ${MOST_CONTACTS_PER_WEEK} contacts in a week feel like a siege.`,
  sources: ['sequences.md 10'],
  find: (facts) => {
    const ages = carryDown<Ages>(facts, {
      start: [],
      through: (step, above, exit) => older(withContact(step, above), step, exit),
      join: nearest,
    });
    return facts.steps
      .filter((step) => reachesCustomer(step) && tooMany(ages.get(step.id) ?? []))
      .map((step) => at(step, `${titleOf(step)} can be contact number ${MOST_CONTACTS_PER_WEEK + 1} within one week.`));
  },
};
