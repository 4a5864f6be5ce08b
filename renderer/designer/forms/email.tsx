import { TemplateField } from '../fields/TemplateField.tsx';
import type { FormOf } from './form.tsx';

export const EmailForm: FormOf<'email'> = ({ step, change, names }) => (
  <TemplateField
    channel="email"
    about="template"
    value={step.template}
    names={names}
    onChange={(template) => change({ ...step, template })}
  />
);
