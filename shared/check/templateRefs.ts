import type { Step } from '../model/step.ts';

/** A template that a step names, or has yet to name. */
export interface TemplateUse {
  readonly channel: 'email' | 'text';
  readonly template: string | null;
  /** The version of an A/B test that it belongs to, by name. */
  readonly of: string | null;
}

export function templatesOf(step: Step): readonly TemplateUse[] {
  switch (step.kind) {
    case 'email':
    case 'automatedEmail':
      return [{ channel: 'email', template: step.template, of: null }];
    case 'textMessage':
    case 'automatedTextMessage':
      return [{ channel: 'text', template: step.template, of: null }];
    case 'abTest':
      return [step.versionA, step.versionB].map(({ name, template }) => ({ channel: 'email', template, of: name }));
    default:
      return [];
  }
}
