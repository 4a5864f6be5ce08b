import { expressionInWords, type Names, valueInWords } from '../model/describe.ts';
import type { Design } from '../model/design.ts';
import { durationInWords } from '../model/duration.ts';
import type { Step } from '../model/step.ts';

/** A field as people see it, with the value it is compared by. */
export interface Field {
  readonly key: string;
  readonly label: string;
  readonly value: unknown;
  readonly words: string;
}

const labels: Readonly<Record<string, string>> = {
  name: 'Title',
  limit: 'Time limit',
  duration: 'Wait time',
  advanceEarly: 'Advance early',
  mode: 'Needs',
  expression: 'Fields',
  column: 'Field',
  target: 'Sequence',
  versionA: 'Version A',
  versionB: 'Version B',
  shareA: 'Share of version A',
  endsAt: 'Test ends',
  defaultVersion: 'Default version',
  action: 'LinkedIn step',
  recordType: 'Record type',
  exitOnReply: 'End on a reply to an email',
  skipNonWorkingDays: 'Skip non-working days',
};

const asField = (key: string, value: unknown, words: string): Field => ({ key, label: labels[key] ?? capital(key), value, words });

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** Everything that a step says besides its kind and where it leads; fields of a kind to come are among them. */
export function fieldsOf(step: Step, names: Names): readonly Field[] {
  const { id, kind, exits, ...content } = step;
  const words = ownWords(step, names);
  return Object.entries<unknown>(content).map(([key, value]) => asField(key, value, words[key] ?? inWords(value)));
}

/** Everything that a design says of itself besides its sequence. */
export function detailsOf(design: Design, names: Names): readonly Field[] {
  const { id, status, sequence, scenarios, options, ...details } = design;
  const type = names.catalog.recordTypes.find(({ name }) => name === design.recordType)?.label ?? design.recordType;
  const words: Readonly<Record<string, string>> = { recordType: type };
  const fields = Object.entries<unknown>({ ...details, ...options });
  return fields.map(([key, value]) => ({
    ...asField(key, value, words[key] ?? inWords(value)),
    ...(key === 'name' ? { label: 'Name' } : {}),
  }));
}

function inWords(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'boolean') return value ? 'on' : 'off';
  if (Array.isArray(value)) return value.map(inWords).join(', ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The fields whose value does not read by itself. */
function ownWords(step: Step, names: Names): Readonly<Record<string, string>> {
  const { emailTemplates, textTemplates, callResults, processes } = names.catalog;
  const labelOf = (all: readonly { readonly id: string; readonly label: string }[], id: string | null): string =>
    all.find((one) => one.id === id)?.label ?? id ?? '';
  switch (step.kind) {
    case 'email':
    case 'automatedEmail':
      return { template: labelOf(emailTemplates, step.template) };
    case 'textMessage':
    case 'automatedTextMessage':
      return { template: labelOf(textTemplates, step.template) };
    case 'wait':
      return { duration: durationInWords(step.duration) };
    case 'abTest': {
      const version = ({ name, template }: typeof step.versionA): string => `${name}: ${labelOf(emailTemplates, template)}`;
      return { versionA: version(step.versionA), versionB: version(step.versionB), shareA: `${step.shareA} %` };
    }
    case 'emailCondition':
      return { limit: durationInWords(step.limit), mode: step.mode === 'allOf' ? 'all of them' : 'one of them' };
    case 'callCondition':
      return { results: step.results.map((id) => labelOf(callResults, id)).join(', ') };
    case 'fieldCondition':
      return { expression: expressionInWords(names, step.expression) };
    case 'stageCondition': {
      const stages = processes.find(({ id }) => id === step.process)?.stages ?? [];
      return { process: labelOf(processes, step.process), stages: step.stages.map((id) => labelOf(stages, id)).join(', ') };
    }
    case 'updateField':
      return step.column === null ? {} : { value: valueInWords(names, step.column, step.value) };
    case 'advance':
      return { target: step.target === null ? '' : (names.designName(step.target) ?? step.target) };
    default:
      return {};
  }
}
