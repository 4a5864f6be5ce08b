import type { StepOf } from '../../model/step.ts';
import type { LibraryEntry } from '../context.ts';
import { type Facts, parentsOf, stepsOfKind } from '../facts.ts';
import { at, type Finding, type Rule, titleOf } from '../rule.ts';

const dynamics = { profile: 'dynamics-365', sources: ['sequences.md 4.2'] } as const;

/** Nothing can stand after an advance: it has no exit, so that mistake has no spelling and needs no rule. */
export const advanceFirst: Rule = {
  id: 'advance-first',
  severity: 'error',
  ...dynamics,
  reason: 'A sequence that does nothing but hand over is refused.',
  find: (facts) =>
    stepsOfKind(facts, 'advance')
      .filter((step) => parentsOf(facts, step).includes(null))
      .map((step) => at(step, `${titleOf(step)} is the first step: a sequence cannot begin by advancing to another one.`)),
};

export const advanceToItself: Rule = {
  id: 'advance-to-itself',
  severity: 'error',
  ...dynamics,
  reason: 'Advancing hands over to another sequence.',
  find: (facts) =>
    stepsOfKind(facts, 'advance')
      .filter((step) => step.target === facts.design.id)
      .map((step) => at(step, `${titleOf(step)} advances to this same sequence.`, 'target')),
};

type Judge = (step: StepOf<'advance'>, target: LibraryEntry, facts: Facts) => readonly Finding[];

/** Walks the advances whose target is another design of the library. */
const findTargets = (facts: Facts, judge: Judge): readonly Finding[] =>
  stepsOfKind(facts, 'advance').flatMap((step) => {
    const target = step.target === null || step.target === facts.design.id ? undefined : facts.context.library.get(step.target);
    return target === undefined ? [] : judge(step, target, facts);
  });

export const advanceToMissing: Rule = {
  id: 'advance-to-missing',
  severity: 'error',
  ...dynamics,
  reason: 'The sequence to advance to must exist where this one is used.',
  find: (facts) =>
    stepsOfKind(facts, 'advance')
      .filter(({ target }) => target !== null && target !== facts.design.id && !facts.context.library.has(target))
      .map((step) => at(step, `${titleOf(step)} advances to a sequence that is not in the library (${step.target}).`, 'target')),
};

export const advanceOtherRecordType: Rule = {
  id: 'advance-other-record-type',
  severity: 'error',
  ...dynamics,
  reason: 'The record stays the same, so both sequences must be for its type.',
  find: (facts) =>
    findTargets(facts, (step, target, { design }) =>
      target.recordType === design.recordType
        ? []
        : [at(step, `${titleOf(step)} advances to '${target.name}', which is for the record type '${target.recordType}'.`, 'target')],
    ),
};

export const advanceToDraft: Rule = {
  id: 'advance-to-draft',
  severity: 'warning',
  ...dynamics,
  reason: 'Only active sequences can be advanced to; a draft cannot be activated yet.',
  find: (facts) =>
    findTargets(facts, (step, target) =>
      target.status === 'finished' ? [] : [at(step, `${titleOf(step)} advances to '${target.name}', which is still a draft.`, 'target')],
    ),
};
