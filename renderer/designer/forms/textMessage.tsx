import { TemplateField } from '../fields/TemplateField.tsx';
import type { FormOf } from './form.tsx';

export const TextMessageForm: FormOf<'textMessage'> = ({ step, change, names }) => (
  <TemplateField
    channel="text"
    about="template"
    value={step.template}
    names={names}
    onChange={(template) => change({ ...step, template })}
  />
);
