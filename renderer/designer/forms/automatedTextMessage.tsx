import { TemplateField } from '../fields/TemplateField.tsx';
import type { FormOf } from './form.tsx';

export const AutomatedTextMessageForm: FormOf<'automatedTextMessage'> = ({ step, change, names }) => (
  <TemplateField
    channel="text"
    required
    about="template"
    value={step.template}
    names={names}
    onChange={(template) => change({ ...step, template })}
  />
);
