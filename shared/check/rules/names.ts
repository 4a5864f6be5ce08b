import { kindFacts } from '../../model/kinds.ts';
import { at, onDesign, type Rule, titleOf } from '../rule.ts';

const structure = { severity: 'error', profile: 'structure' } as const;
const LIMITS = { sequenceName: 160, stepName: 100, description: 2000 } as const;

const blank = (text: string): boolean => text.trim() === '';

export const sequenceNameMissing: Rule = {
  id: 'sequence-name-missing',
  ...structure,
  reason: 'Sellers choose a sequence by its name.',
  sources: ['sequences.md 8.2'],
  find: ({ design }) => (blank(design.name) ? [onDesign('The sequence has no name.', 'name')] : []),
};

export const stepNameMissing: Rule = {
  id: 'step-name-missing',
  ...structure,
  reason: 'The seller sees the title of a step in Up next; it cannot be empty.',
  sources: ['sequences.md 8.4'],
  find: ({ steps }) =>
    steps
      .filter((step) => blank(step.name))
      .map((step) => at(step, `A step of the kind '${kindFacts[step.kind].label}' has no title.`, 'name')),
};

export const nameTooLong: Rule = {
  id: 'name-too-long',
  ...structure,
  reason: 'The target system keeps 160 characters of the name of a sequence and 100 of the title of a step.',
  sources: ['sequences.md 8.6'],
  find: ({ design, steps }) => [
    ...(design.name.length > LIMITS.sequenceName
      ? [onDesign(`The name of the sequence has ${design.name.length} characters; ${LIMITS.sequenceName} are allowed.`, 'name')]
      : []),
    ...steps
      .filter((step) => step.name.length > LIMITS.stepName)
      .map((step) => at(step, `The title of ${titleOf(step)} has ${step.name.length} characters; ${LIMITS.stepName} are allowed.`, 'name')),
  ],
};

export const descriptionTooLong: Rule = {
  id: 'description-too-long',
  ...structure,
  reason: 'The target system keeps 2,000 characters of a description.',
  sources: ['sequences.md 8.6'],
  find: ({ design, steps }) => [
    ...(design.description.length > LIMITS.description
      ? [onDesign(`The description of the sequence has ${design.description.length} characters; 2,000 are allowed.`, 'description')]
      : []),
    ...steps
      .filter((step) => step.description.length > LIMITS.description)
      .map((step) =>
        at(step, `The description of ${titleOf(step)} has ${step.description.length} characters; 2,000 are allowed.`, 'description'),
      ),
  ],
};
