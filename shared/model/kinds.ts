import type { StepKind } from './step.ts';

/** The groups of the picker, in Dynamics' order (`sequences.md` 0.2). */
export const stepGroups = ['Steps', 'Conditions', 'Commands', 'LinkedIn'] as const;
export type StepGroup = (typeof stepGroups)[number];

/**
 * How a kind comes to its end: `manual` by the seller, `automatic` at the instant it is entered (`rules.md` 2.2, 2.5), `timed` by the clock.
 */
export interface KindFacts {
  /** Dynamics' word for the kind, as the designer shows it. */
  readonly label: string;
  readonly group: StepGroup;
  readonly acts: 'manual' | 'automatic' | 'timed';
}

export const kindFacts: Readonly<Record<StepKind, KindFacts>> = {
  email: { label: 'Send an email', group: 'Steps', acts: 'manual' },
  automatedEmail: { label: 'Send an automated email', group: 'Steps', acts: 'automatic' },
  phoneCall: { label: 'Make a phone call', group: 'Steps', acts: 'manual' },
  task: { label: 'Complete a task', group: 'Steps', acts: 'manual' },
  textMessage: { label: 'Send a text message', group: 'Steps', acts: 'manual' },
  automatedTextMessage: { label: 'Send an automated text message', group: 'Steps', acts: 'automatic' },
  wait: { label: 'Set wait time', group: 'Steps', acts: 'timed' },
  abTest: { label: 'Test which variation performs better', group: 'Steps', acts: 'automatic' },
  emailCondition: { label: 'Email condition', group: 'Conditions', acts: 'timed' },
  callCondition: { label: 'Phone condition', group: 'Conditions', acts: 'automatic' },
  fieldCondition: { label: 'Field value', group: 'Conditions', acts: 'automatic' },
  stageCondition: { label: 'Business process stage', group: 'Conditions', acts: 'automatic' },
  updateField: { label: 'Update field', group: 'Commands', acts: 'automatic' },
  advance: { label: 'Advance to another sequence', group: 'Commands', acts: 'automatic' },
  linkedIn: { label: 'LinkedIn', group: 'LinkedIn', acts: 'manual' },
};

/** Kinds that send an email, hence the possible subjects of an email condition (`rules.md` 4.1, 7.2). */
export const emailKinds: readonly StepKind[] = ['email', 'automatedEmail', 'abTest'];
