import { TemplateField } from '../fields/TemplateField.tsx';
import type { FormOf } from './form.tsx';

export const TextMessageForm: FormOf<'textMessage'> = ({ step, change, names }) => (
  <TemplateField
    label="Text template"
    optional
    value={step.template}
    templates={names.catalog.textTemplates}
    recordType={names.recordType}
    onChange={(template) => change({ ...step, template })}
  />
);
