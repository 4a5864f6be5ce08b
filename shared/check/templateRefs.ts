import type { Step } from '../model/step.ts';
import type { IssueField } from './issue.ts';

/** A template that a step names, or has yet to name. */
export interface TemplateUse {
  readonly channel: 'email' | 'text';
  readonly template: string | null;
  /** The version of an A/B test that it belongs to, by name. */
  readonly of: string | null;
  readonly field: IssueField;
}

export function templatesOf(step: Step): readonly TemplateUse[] {
  switch (step.kind) {
    case 'email':
    case 'automatedEmail':
      return [{ channel: 'email', template: step.template, of: null, field: 'template' }];
    case 'textMessage':
    case 'automatedTextMessage':
      return [{ channel: 'text', template: step.template, of: null, field: 'template' }];
    case 'abTest':
      return [
        { channel: 'email', template: step.versionA.template, of: step.versionA.name, field: 'versionA' },
        { channel: 'email', template: step.versionB.template, of: step.versionB.name, field: 'versionB' },
      ];
    default:
      return [];
  }
}
