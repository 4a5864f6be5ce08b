import { TemplateField } from '../fields/TemplateField.tsx';
import type { FormOf } from './form.tsx';

export const AutomatedTextMessageForm: FormOf<'automatedTextMessage'> = ({ step, change, names }) => (
  <TemplateField
    label="Text template"
    value={step.template}
    templates={names.catalog.textTemplates}
    recordType={names.recordType}
    onChange={(template) => change({ ...step, template })}
  />
);
