import type { StepId } from '../model/ids.ts';
import { kindFacts } from '../model/kinds.ts';
import type { Step } from '../model/step.ts';
import type { Facts } from './facts.ts';
import type { IssueField, Severity } from './issue.ts';

/** One rule of `checks.md`, as data. */
export interface Rule {
  /** Stable: files, scripts and tests name rules by it. */
  readonly id: string;
  readonly severity: Severity;
  /** Whose rule it is: everybody's, the target system's, or that of people who have sold before. */
  readonly profile: 'structure' | 'dynamics-365' | 'good-practice';
  /** Why it matters, in a sentence for the user. */
  readonly reason: string;
  /** Where it is written: sections of the domain documents. */
  readonly sources: readonly string[];
  readonly find: (facts: Facts) => readonly Finding[];
}

export interface Finding {
  /** `null` for the whole design. */
  readonly step: StepId | null;
  readonly message: string;
  readonly field?: IssueField;
}

const finding = (step: StepId | null, message: string, field?: IssueField): Finding =>
  field === undefined ? { step, message } : { step, message, field };

export const at = (step: Step, message: string, field?: IssueField): Finding => finding(step.id, message, field);

export const onDesign = (message: string, field?: IssueField): Finding => finding(null, message, field);

const LONGEST_TITLE = 60;

/** How a message names a step: its title in quotes, or Dynamics' word for its kind while it has none. */
export function titleOf(step: Step): string {
  const name = step.name.trim();
  if (name === '') return `'${kindFacts[step.kind].label}'`;
  return `'${name.length > LONGEST_TITLE ? `${name.slice(0, LONGEST_TITLE - 1)}…` : name}'`;
}

/** "1 step", "3 steps". */
export const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`;
