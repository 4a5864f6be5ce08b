import type { StepId } from '../model/ids.ts';

export const severities = ['error', 'warning', 'hint'] as const;
/** An error keeps a design from being finished; a warning goes into the report; a hint is good practice (`checks.md`). */
export type Severity = (typeof severities)[number];

/** The part of a step, or of the sequence itself, that an issue is about: the field that a person would change. */
export type IssueField =
  | 'name'
  | 'description'
  | 'recordType'
  | 'options'
  | 'script'
  | 'template'
  | 'versionA'
  | 'versionB'
  | 'shareA'
  | 'duration'
  | 'results'
  | 'process'
  | 'stages'
  | 'expression'
  | 'column'
  | 'value'
  | 'target';

/** Something wrong or doubtful in a design. */
export interface Issue {
  /** The stable id of the rule: `wait-ends-path`. */
  readonly id: string;
  readonly severity: Severity;
  /** The step it is about; `null` for the whole design. */
  readonly step: StepId | null;
  /** Absent where it is about the place of a step, or about several fields. */
  readonly field?: IssueField;
  /** A sentence for the user that names the step. */
  readonly message: string;
  /** Why it matters, in a sentence for the user. */
  readonly reason: string;
  /** Where the rule is written: sections of the domain documents. */
  readonly sources: readonly string[];
}
