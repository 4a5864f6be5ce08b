import type { StepContent } from './flow.ts';
import type { StepGroup } from './kinds.ts';
import type { EmailResult } from './steps/emailCondition.ts';
import type { LinkedInAction } from './steps/linkedIn.ts';

/** One thing that "+" offers, in Dynamics' words and order (`sequences.md` 1.1, 3.1). Several can make the same kind. */
export interface PickerEntry {
  readonly id: string;
  readonly label: string;
  readonly group: StepGroup;
  /** What the new step says before anybody typed: its title is the label, so that it can be told apart at once. */
  readonly content: StepContent;
}

const named = (name: string) => ({ name, description: '' });

/** Ours: Dynamics documents neither the default limit nor the default of the early-advance box (`sequences.md` 3.2). */
const defaultLimit = { days: 1, hours: 0 };

const step = (id: string, label: string, content: StepContent): PickerEntry => ({ id, label, group: 'Steps', content });

const emailCondition = (id: string, label: string, name: string, results: EmailResult[]): PickerEntry => ({
  id,
  label,
  group: 'Conditions',
  content: { kind: 'emailCondition', ...named(name), results, mode: 'oneOf', limit: defaultLimit, advanceEarly: true },
});

const linkedIn = (action: LinkedInAction, label: string): PickerEntry => ({
  id: action,
  label,
  group: 'LinkedIn',
  content: { kind: 'linkedIn', ...named(label), action },
});

export const pickerEntries: readonly PickerEntry[] = [
  step('email', 'Send an email', { kind: 'email', ...named('Send an email'), template: null }),
  step('automatedEmail', 'Send an automated email', { kind: 'automatedEmail', ...named('Send an automated email'), template: null }),
  step('phoneCall', 'Make a phone call', { kind: 'phoneCall', ...named('Make a phone call'), script: '' }),
  step('task', 'Complete a task', { kind: 'task', ...named('Complete a task') }),
  step('textMessage', 'Send a text message', { kind: 'textMessage', ...named('Send a text message'), template: null }),
  step('automatedTextMessage', 'Send an automated text message', {
    kind: 'automatedTextMessage',
    ...named('Send an automated text message'),
    template: null,
  }),
  step('wait', 'Set wait time', { kind: 'wait', ...named('Set wait time'), duration: { days: 1, hours: 0 } }),
  step('abTest', 'Test which variation performs better', {
    kind: 'abTest',
    ...named('Test which variation performs better'),
    versionA: { name: 'Version A', template: null },
    versionB: { name: 'Version B', template: null },
    shareA: 50,
    metric: 'opens',
    endsAt: 'significance',
    defaultVersion: 'a',
  }),
  emailCondition('opened', 'Email open', 'Email opened?', ['opened']),
  emailCondition('replied', 'Recipient reply', 'Replied?', ['replied']),
  emailCondition('linkOpened', 'Link opened', 'Link opened?', ['linkOpened']),
  emailCondition('attachmentDownloaded', 'Attachment downloaded', 'Attachment downloaded?', ['attachmentDownloaded']),
  emailCondition('emailCondition', 'Advanced email conditions', 'Email results?', []),
  {
    id: 'callCondition',
    label: 'Advanced phone conditions',
    group: 'Conditions',
    content: { kind: 'callCondition', ...named('Call result?'), results: [] },
  },
  {
    id: 'fieldCondition',
    label: 'Field value',
    group: 'Conditions',
    content: { kind: 'fieldCondition', ...named('Field value?'), expression: { kind: 'group', join: 'and', members: [] } },
  },
  {
    id: 'stageCondition',
    label: 'Business process stage',
    group: 'Conditions',
    content: { kind: 'stageCondition', ...named('Process stage?'), process: null, stages: [] },
  },
  {
    id: 'updateField',
    label: 'Update field',
    group: 'Commands',
    content: { kind: 'updateField', ...named('Update field'), column: null, value: null },
  },
  {
    id: 'advance',
    label: 'Advance to another sequence',
    group: 'Commands',
    content: { kind: 'advance', ...named('Advance to another sequence'), target: null },
  },
  linkedIn('research', 'Research'),
  linkedIn('getIntroduced', 'Get introduced'),
  linkedIn('connect', 'Connect'),
  linkedIn('sendInMail', 'Send InMail'),
];
