import { TemplateField } from '../fields/TemplateField.tsx';
import type { FormOf } from './form.tsx';

export const EmailForm: FormOf<'email'> = ({ step, change, names }) => (
  <TemplateField
    label="Email template"
    optional
    value={step.template}
    templates={names.catalog.emailTemplates}
    recordType={names.recordType}
    onChange={(template) => change({ ...step, template })}
  />
);
