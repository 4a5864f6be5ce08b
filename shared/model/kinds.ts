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
  /** What a step of the kind is called in a sentence, and what a screen reader says before its title. */
  readonly noun: string;
  readonly group: StepGroup;
  readonly acts: 'manual' | 'automatic' | 'timed';
}

export const kindFacts: Readonly<Record<StepKind, KindFacts>> = {
  email: { label: 'Send an email', noun: 'Email', group: 'Steps', acts: 'manual' },
  automatedEmail: { label: 'Send an automated email', noun: 'Automated email', group: 'Steps', acts: 'automatic' },
  phoneCall: { label: 'Make a phone call', noun: 'Phone call', group: 'Steps', acts: 'manual' },
  task: { label: 'Complete a task', noun: 'Task', group: 'Steps', acts: 'manual' },
  textMessage: { label: 'Send a text message', noun: 'Text message', group: 'Steps', acts: 'manual' },
  automatedTextMessage: { label: 'Send an automated text message', noun: 'Automated text message', group: 'Steps', acts: 'automatic' },
  wait: { label: 'Set wait time', noun: 'Wait', group: 'Steps', acts: 'timed' },
  abTest: { label: 'Test which variation performs better', noun: 'A/B test', group: 'Steps', acts: 'automatic' },
  emailCondition: { label: 'Email condition', noun: 'Email condition', group: 'Conditions', acts: 'timed' },
  callCondition: { label: 'Phone condition', noun: 'Phone condition', group: 'Conditions', acts: 'automatic' },
  fieldCondition: { label: 'Field value', noun: 'Field condition', group: 'Conditions', acts: 'automatic' },
  stageCondition: { label: 'Business process stage', noun: 'Stage condition', group: 'Conditions', acts: 'automatic' },
  updateField: { label: 'Update field', noun: 'Field update', group: 'Commands', acts: 'automatic' },
  advance: { label: 'Advance to another sequence', noun: 'Advance', group: 'Commands', acts: 'automatic' },
  linkedIn: { label: 'LinkedIn', noun: 'LinkedIn', group: 'LinkedIn', acts: 'manual' },
};

/** Kinds that send an email, hence the possible subjects of an email condition (`rules.md` 4.1, 7.2). */
export const emailKinds: readonly StepKind[] = ['email', 'automatedEmail', 'abTest'];
