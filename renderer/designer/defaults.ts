import type { Catalog } from '../../shared/model/catalog.ts';
import type { StepContent } from '../../shared/model/flow.ts';

/** A new step with what needs no choosing: the template, where the catalog has only one for the record type. */
export function withDefaults(content: StepContent, { emailTemplates, textTemplates }: Catalog, recordType: string): StepContent {
  switch (content.kind) {
    case 'email':
    case 'automatedEmail':
      return { ...content, template: content.template ?? onlyOne(emailTemplates, recordType) };
    case 'textMessage':
    case 'automatedTextMessage':
      return { ...content, template: content.template ?? onlyOne(textTemplates, recordType) };
    default:
      return content;
  }
}

function onlyOne(templates: readonly { readonly id: string; readonly recordType: string }[], recordType: string): string | null {
  const [only, ...others] = templates.filter((template) => template.recordType === recordType);
  return others.length > 0 ? null : (only?.id ?? null);
}
