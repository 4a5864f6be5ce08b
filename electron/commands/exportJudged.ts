import type { Issue } from '../../shared/check/issue.ts';
import type { ReadDesign } from './inputs.ts';
import { type Refusal, status } from './verb.ts';

/** A design that was read, with what is wrong with it. */
export interface Judged extends ReadDesign {
  readonly issues: readonly Issue[];
  /** Its errors, as they are told where they keep it from being written. */
  readonly refusals: readonly Refusal[];
}

export const refusalsOf = (file: string, issues: readonly Issue[]): readonly Refusal[] =>
  issues.flatMap(({ severity, step, message }) =>
    severity === 'error'
      ? [{ status: status.no, line: `${file}: ${step === null ? 'sequence' : `sequence.steps.${step}`}: ${message}` }]
      : [],
  );
