import { operandCount } from '../../model/expression.ts';
import type { Step } from '../../model/step.ts';
import { comparisonsIn } from '../comparisons.ts';
import { stepsOfKind } from '../facts.ts';
import type { IssueField } from '../issue.ts';
import { at, type Rule, titleOf } from '../rule.ts';
import { templatesOf } from '../templateRefs.ts';

const structure = { severity: 'error', profile: 'structure' } as const;

export const templateMissing: Rule = {
  id: 'template-missing',
  ...structure,
  reason: 'What goes out by itself needs a template: nobody is there to write it.',
  sources: ['sequences.md 1.2'],
  find: ({ steps }) =>
    steps
      .filter((step) => step.kind === 'automatedEmail' || step.kind === 'automatedTextMessage' || step.kind === 'abTest')
      .flatMap((step) =>
        templatesOf(step)
          .filter(({ template }) => template === null)
          .map(({ of, field }) => at(step, `${titleOf(step)} has no template${of === null ? '' : ` for ${of}`} yet.`, field)),
      ),
};

/** What a condition still lacks, as the field and in words; `null` if it is whole. */
function lack(step: Step): readonly [IssueField, string] | null {
  switch (step.kind) {
    case 'emailCondition':
      return step.results.length === 0 ? ['results', 'which results of the email it asks for'] : null;
    case 'callCondition':
      return step.results.length === 0 ? ['results', 'which results of the call it asks for'] : null;
    case 'stageCondition':
      if (step.process === null) return ['process', 'which business process it asks for'];
      return step.stages.length === 0 ? ['stages', 'which stages it asks for'] : null;
    case 'fieldCondition': {
      const comparisons = comparisonsIn(step.expression);
      if (comparisons.length === 0 || comparisons.some(({ column }) => column === null)) return ['expression', 'which field it asks for'];
      const whole = comparisons.every(({ operator, operands }) => {
        const count = operandCount[operator];
        return (count === 'some' ? operands.length > 0 : operands.length === count) && !operands.includes(null);
      });
      return whole ? null : ['expression', 'which value it compares with'];
    }
    default:
      return null;
  }
}

export const conditionUnfinished: Rule = {
  id: 'condition-unfinished',
  ...structure,
  reason: 'A condition that does not say what it asks for cannot be judged.',
  sources: ['sequences.md 3.1'],
  find: ({ steps }) =>
    steps.flatMap((step) => {
      const missing = lack(step);
      if (missing === null) return [];
      const [field, words] = missing;
      return [at(step, `${titleOf(step)} does not say yet ${words}.`, field)];
    }),
};

export const updateFieldUnfinished: Rule = {
  id: 'update-field-unfinished',
  ...structure,
  reason: 'An update needs a field and the value to write.',
  sources: ['sequences.md 1.2'],
  find: (facts) =>
    stepsOfKind(facts, 'updateField')
      .filter((step) => step.column === null || step.value === null)
      .map((step) => {
        const [field, word] = step.column === null ? (['column', 'field'] as const) : (['value', 'value'] as const);
        return at(step, `${titleOf(step)} does not say yet which ${word} it writes.`, field);
      }),
};

export const advanceUnfinished: Rule = {
  id: 'advance-unfinished',
  ...structure,
  reason: 'Advancing needs a sequence to advance to.',
  sources: ['sequences.md 1.2'],
  find: (facts) =>
    stepsOfKind(facts, 'advance')
      .filter((step) => step.target === null)
      .map((step) => at(step, `${titleOf(step)} does not say yet which sequence it advances to.`, 'target')),
};
