import type { StepId } from '../../model/ids.ts';
import { emailKinds } from '../../model/kinds.ts';
import { isCondition, type Step, type StepOf } from '../../model/step.ts';
import { carryDown, type Facts } from '../facts.ts';
import { at, type Rule, titleOf } from '../rule.ts';

type Judge = StepOf<'emailCondition' | 'callCondition'>;

const isSubject = (judge: Judge, step: Step): boolean =>
  judge.kind === 'emailCondition' ? emailKinds.includes(step.kind) : step.kind === 'phoneCall';

const subjectWord = (judge: Judge): string => (judge.kind === 'emailCondition' ? 'email' : 'phone call');

const judges = (facts: Facts): readonly Judge[] =>
  facts.steps.filter((step): step is Judge => step.kind === 'emailCondition' || step.kind === 'callCondition');

/** For each step: whether some way leads to it on which no such step stands. */
const lacking = (facts: Facts, isIt: (step: Step) => boolean): ReadonlyMap<StepId, boolean> =>
  carryDown(facts, { start: true, through: (step, above) => above && !isIt(step), join: (one, other) => one || other });

/** The judges whose subject is missing on some way. */
function withoutSubject(facts: Facts): ReadonlySet<Judge> {
  const email = lacking(facts, (step) => emailKinds.includes(step.kind));
  const call = lacking(facts, (step) => step.kind === 'phoneCall');
  return new Set(judges(facts).filter((judge) => (judge.kind === 'emailCondition' ? email : call).get(judge.id)));
}

/** The nearest steps above each step that are no conditions; several where branches join. */
const activitiesAbove = (facts: Facts): ReadonlyMap<StepId, ReadonlySet<Step>> =>
  carryDown<ReadonlySet<Step>>(facts, {
    start: new Set(),
    through: (step, above) => (isCondition(step) ? above : new Set([step])),
    join: (one, other) => (one === other ? one : new Set([...one, ...other])),
  });

export const conditionWithoutSubject: Rule = {
  id: 'condition-without-subject',
  severity: 'error',
  profile: 'structure',
  reason: 'An email condition judges the nearest email above it, a phone condition the nearest call.',
  sources: ['rules.md 4.1'],
  find: (facts) =>
    [...withoutSubject(facts)].map((judge) =>
      at(
        judge,
        `${titleOf(judge)} asks about the ${subjectWord(judge)} above it, but there is a way to it without any ${subjectWord(judge)}.`,
      ),
    ),
};

export const conditionNotUnderSubject: Rule = {
  id: 'condition-not-under-subject',
  severity: 'error',
  profile: 'dynamics-365',
  reason: 'Dynamics offers email and phone conditions only directly after their activity; further conditions may stand between them.',
  sources: ['sequences.md 3.6'],
  find: (facts) => {
    const reported = withoutSubject(facts);
    const above = activitiesAbove(facts);
    return judges(facts).flatMap((judge) => {
      const between = [...(above.get(judge.id) ?? [])].find((step) => !isSubject(judge, step));
      if (between === undefined || reported.has(judge)) return [];
      return [at(judge, `${titleOf(judge)} must stand directly under its ${subjectWord(judge)}; ${titleOf(between)} stands between them.`)];
    });
  },
};
