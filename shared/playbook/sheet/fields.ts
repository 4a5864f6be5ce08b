import { columnOf } from '../../model/catalog.ts';
import { expressionInWords, type Names, valueInWords } from '../../model/describe.ts';
import { durationInWords } from '../../model/duration.ts';
import { kindFacts } from '../../model/kinds.ts';
import type { Step, StepOf } from '../../model/step.ts';
import type { EmailResult } from '../../model/steps/emailCondition.ts';
import type { LinkedInAction } from '../../model/steps/linkedIn.ts';

/** What is chosen or typed in the target's designer: the name of the field there, and what goes in. */
export interface Field {
  readonly label: string;
  readonly value: string;
}

const emailConditions: Readonly<Record<EmailResult, string>> = {
  opened: 'Email open',
  replied: 'Recipient reply',
  linkOpened: 'Link opened',
  attachmentDownloaded: 'Attachment downloaded',
};

const linkedInSteps: Readonly<Record<LinkedInAction, string>> = {
  research: 'Research',
  getIntroduced: 'Get introduced',
  connect: 'Connect',
  sendInMail: 'Send InMail',
};

const metrics = { goals: 'most journey goals', clicks: 'most clicks', opens: 'most opens' } as const;

/** What is chosen after "+", with its tab: "Steps > Send an email". */
export function itemOf(step: Step): string {
  switch (step.kind) {
    case 'emailCondition':
      return `Conditions > ${onlyResult(step) ?? 'Advanced email conditions'}`;
    case 'callCondition':
      return 'Conditions > Advanced phone conditions';
    case 'linkedIn':
      return `LinkedIn > ${linkedInSteps[step.action]}`;
    default:
      return `${kindFacts[step.kind].group} > ${kindFacts[step.kind].label}`;
  }
}

const onlyResult = ({ results }: StepOf<'emailCondition'>): string | null => {
  const [only, ...others] = results;
  return only === undefined || others.length > 0 ? null : emailConditions[only];
};

/** What to enter in a step, in the order in which the target's designer asks (`sequences.md` 1.2, 3, 4). What is still open says so. */
export function fieldsOf(step: Step, names: Names): readonly Field[] {
  const title: Field = { label: 'Title', value: step.name };
  const description: readonly Field[] = step.description.trim() === '' ? [] : [{ label: 'Description', value: step.description }];
  switch (step.kind) {
    case 'email':
    case 'automatedEmail':
      return [title, ...description, { label: 'Email template', value: emailTemplate(step.template, names, step.kind === 'email') }];
    case 'textMessage':
    case 'automatedTextMessage':
      return [title, ...description, { label: 'Text template', value: textTemplate(step.template, names, step.kind === 'textMessage') }];
    case 'phoneCall':
      return [
        title,
        ...description,
        ...(step.script.trim() === '' ? [] : [{ label: 'Script (there is no field for it: give it to the sellers)', value: step.script }]),
      ];
    case 'task':
      return [title, ...description];
    case 'linkedIn':
      return description;
    case 'wait':
      return [
        { label: 'Days', value: String(step.duration.days) },
        { label: 'Hours', value: String(step.duration.hours) },
      ];
    case 'abTest':
      return abTestFields(step, names);
    case 'emailCondition':
      return emailConditionFields(step);
    case 'callCondition':
      return [
        {
          label: 'Select results',
          value: openIfEmpty(step.results.map((id) => names.catalog.callResults.find((one) => one.id === id)?.label ?? id)),
        },
      ];
    case 'fieldCondition':
      return [
        {
          label: step.expression.members.length > 1 ? 'Advanced' : 'Field, operator, value',
          value: expressionInWords(names, step.expression),
        },
      ];
    case 'stageCondition': {
      const process = names.catalog.processes.find(({ id }) => id === step.process);
      const stages = step.stages.map((id) => process?.stages.find((stage) => stage.id === id)?.label ?? id);
      return [
        { label: 'Business process flow', value: process?.label ?? step.process ?? open },
        { label: 'Stages', value: openIfEmpty(stages) },
      ];
    }
    case 'updateField':
      return [
        {
          label: 'Automatically update this field',
          value: step.column === null ? open : (columnOf(names.catalog, names.recordType, step.column)?.label ?? step.column),
        },
        {
          label: 'With this value',
          value: step.column === null || step.value === null ? open : valueInWords(names, step.column, step.value),
        },
      ];
    case 'advance':
      return [
        {
          label: 'Connect to',
          value: step.target === null ? open : (names.designName(step.target) ?? `a sequence that is not in the library (${step.target})`),
        },
      ];
  }
}

const open = 'still to be decided';
const openIfEmpty = (words: readonly string[]): string => (words.length === 0 ? open : words.join(', '));

const emailTemplate = (id: string | null, { catalog }: Names, isOptional: boolean): string =>
  id === null ? (isOptional ? 'none' : open) : (catalog.emailTemplates.find((one) => one.id === id)?.label ?? id);

const textTemplate = (id: string | null, { catalog }: Names, isOptional: boolean): string =>
  id === null ? (isOptional ? 'none' : open) : (catalog.textTemplates.find((one) => one.id === id)?.label ?? id);

function abTestFields(step: StepOf<'abTest'>, names: Names): readonly Field[] {
  return [
    { label: 'Display name', value: step.name },
    { label: 'Version A', value: `${step.versionA.name}, template ${emailTemplate(step.versionA.template, names, false)}` },
    { label: 'Version B', value: `${step.versionB.name}, template ${emailTemplate(step.versionB.template, names, false)}` },
    { label: 'Audience', value: `${step.shareA} % version A, ${100 - step.shareA} % version B` },
    { label: 'Winning metric', value: metrics[step.metric] },
    {
      label: 'This test ends',
      value:
        step.endsAt === 'significance' ? 'automatically' : `on ${new Date(step.endsAt).toISOString().slice(0, 16).replace('T', ' ')} UTC`,
    },
    { label: 'Default version', value: step.defaultVersion.toUpperCase() },
  ];
}

function emailConditionFields(step: StepOf<'emailCondition'>): readonly Field[] {
  const results: readonly Field[] =
    onlyResult(step) !== null
      ? []
      : [
          { label: 'Condition', value: step.mode === 'allOf' ? 'All of them' : 'One of them' },
          { label: 'Select results', value: openIfEmpty(step.results.map((result) => emailConditions[result])) },
        ];
  return [
    ...results,
    { label: 'Time limit', value: durationInWords(step.limit) },
    {
      label: 'If the action is completed within the time limit, the sequence will move to the yes path',
      value: step.advanceEarly ? 'ticked' : 'cleared',
    },
  ];
}
