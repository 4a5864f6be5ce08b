import { TemplateField } from '../fields/TemplateField.tsx';
import type { FormOf } from './form.tsx';

export const AutomatedEmailForm: FormOf<'automatedEmail'> = ({ step, change, names }) => (
  <TemplateField
    channel="email"
    required
    about="template"
    value={step.template}
    names={names}
    onChange={(template) => change({ ...step, template })}
  />
);
