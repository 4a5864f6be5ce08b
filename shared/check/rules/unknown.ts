import { stepsOfKind } from '../facts.ts';
import { at, onDesign, type Rule, titleOf } from '../rule.ts';
import { templatesOf } from '../templateRefs.ts';

const structure = { severity: 'error', profile: 'structure' } as const;
const offered = 'A sequence can use only what the catalog of the organisation offers.';

export const unknownRecordType: Rule = {
  id: 'unknown-record-type',
  ...structure,
  reason: offered,
  sources: ['sequences.md 6.1'],
  find: ({ design, recordType }) =>
    recordType === undefined
      ? [onDesign(`The catalog has no record type '${design.recordType}', which this sequence is for.`, 'recordType')]
      : [],
};

export const unknownTemplate: Rule = {
  id: 'unknown-template',
  ...structure,
  reason: 'The template must be in the catalog, and its merge fields belong to one record type.',
  sources: ['sequences.md 1.2'],
  find: ({ steps, design, context: { catalog } }) =>
    steps.flatMap((step) =>
      templatesOf(step).flatMap(({ channel, template, field }) => {
        if (template === null) return [];
        const found = (channel === 'email' ? catalog.emailTemplates : catalog.textTemplates).find(({ id }) => id === template);
        if (found === undefined)
          return [at(step, `${titleOf(step)} uses the ${channel} template '${template}', which is not in the catalog.`, field)];
        if (found.recordType === design.recordType) return [];
        return [
          at(step, `${titleOf(step)} uses the template '${found.label}', which is for the record type '${found.recordType}'.`, field),
        ];
      }),
    ),
};

export const unknownCallResult: Rule = {
  id: 'unknown-call-result',
  ...structure,
  reason: offered,
  sources: ['sequences.md 3.1'],
  find: (facts) =>
    stepsOfKind(facts, 'callCondition').flatMap((step) =>
      step.results
        .filter((result) => !facts.context.catalog.callResults.some(({ id }) => id === result))
        .map((result) => at(step, `${titleOf(step)} asks for the call result '${result}', which is not in the catalog.`, 'results')),
    ),
};

export const unknownProcess: Rule = {
  id: 'unknown-process',
  ...structure,
  reason: 'The process must be in the catalog and belong to the record type of the sequence.',
  sources: ['sequences.md 3.5'],
  find: (facts) =>
    stepsOfKind(facts, 'stageCondition')
      .filter(
        ({ process }) =>
          process !== null &&
          !facts.context.catalog.processes.some(({ id, recordType }) => id === process && recordType === facts.design.recordType),
      )
      .map((step) =>
        at(
          step,
          `${titleOf(step)} asks for the business process '${step.process}', which the catalog does not have for this record type.`,
          'process',
        ),
      ),
};

export const unknownStage: Rule = {
  id: 'unknown-stage',
  ...structure,
  reason: offered,
  sources: ['sequences.md 3.5'],
  find: (facts) =>
    stepsOfKind(facts, 'stageCondition').flatMap((step) => {
      const process = facts.context.catalog.processes.find(({ id }) => id === step.process);
      if (process === undefined) return [];
      return step.stages
        .filter((stage) => !process.stages.some(({ id }) => id === stage))
        .map((stage) => at(step, `${titleOf(step)} asks for the stage '${stage}', which '${process.label}' does not have.`, 'stages'));
    }),
};
