import { kindFacts } from '../../model/kinds.ts';
import type { FixMaker } from './fix.ts';

/** A step without a title gets Dynamics' word for its kind, as it has when it is added. */
export const nameAfterKind: FixMaker = (_, step) => {
  if (step === null) return [];
  const { label } = kindFacts[step.kind];
  return [{ label: `Call it "${label}"`, edits: [{ kind: 'changeStep', step: { ...step, name: label } }] }];
};
