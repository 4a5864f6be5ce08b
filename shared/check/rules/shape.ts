import { stepOf } from '../../model/sequence.ts';
import { exitsOf } from '../../model/step.ts';
import { at, onDesign, type Rule, titleOf } from '../rule.ts';

const structure = { severity: 'error', profile: 'structure' } as const;

export const sequenceEmpty: Rule = {
  id: 'sequence-empty',
  ...structure,
  reason: 'A record that is connected to a sequence enters its first step.',
  sources: ['rules.md 2.1'],
  find: ({ design }) => (design.sequence.start === null ? [onDesign('The sequence has no step yet.')] : []),
};

export const stepUnreachable: Rule = {
  id: 'step-unreachable',
  ...structure,
  reason: 'A step that nothing leads to never happens to any record.',
  sources: ['sequences.md 3.6'],
  find: ({ unreachable }) => unreachable.map((step) => at(step, `${titleOf(step)} cannot be reached: nothing leads to it.`)),
};

export const exitToMissingStep: Rule = {
  id: 'exit-to-missing-step',
  ...structure,
  reason: 'A connection must lead to a step of the same sequence, or stand open.',
  sources: ['rules.md 2.7'],
  find: ({ design: { sequence }, steps }) => {
    const { start } = sequence;
    const missing = start !== null && stepOf(sequence, start) === undefined;
    return [
      ...(missing ? [onDesign(`The sequence begins with a step that does not exist (${start}).`)] : []),
      ...steps.flatMap((step) =>
        exitsOf(step)
          .filter(({ to }) => to !== null && stepOf(sequence, to) === undefined)
          .map(({ name, to }) => at(step, `The ${name} path of ${titleOf(step)} leads to a step that does not exist (${to}).`)),
      ),
    ];
  },
};

export const loop: Rule = {
  id: 'loop',
  ...structure,
  reason: 'Inside one sequence nothing leads back; only advancing to another sequence can start steps again.',
  sources: ['sequences.md 3.6'],
  find: ({ loops }) =>
    loops.map(({ from, to }) => at(from, `${titleOf(from)} leads back to ${titleOf(to)}: the steps between them would repeat for ever.`)),
};

export const stepIdTwice: Rule = {
  id: 'step-id-twice',
  ...structure,
  reason: 'Runs, scenarios and connections name a step by its id, so each step needs its own.',
  sources: ['checks.md'],
  find: ({ design }) =>
    Object.entries(design.sequence.steps)
      .filter(([key, step]) => step.id !== key)
      .map(([key, step]) => at(step, `${titleOf(step)} is kept under the id ${key}, but says that its id is ${step.id}.`)),
};
