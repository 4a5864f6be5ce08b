import { pickerEntries } from '../../../shared/model/picker.ts';
import { LinkedInAction as Action, type LinkedInAction } from '../../../shared/model/steps/linkedIn.ts';
import { RadioField } from '../fields/RadioField.tsx';
import type { FormOf } from './form.tsx';

const labelOf = (action: LinkedInAction): string => pickerEntries.find((entry) => entry.id === action)?.label ?? action;

/** The action is the title as well: Dynamics fixes it by kind (`sequences.md` 1.2). */
export const LinkedInForm: FormOf<'linkedIn'> = ({ step, change }) => (
  <RadioField
    label="Action"
    value={step.action}
    options={Action.options.map((action) => ({ value: action, label: labelOf(action) }))}
    onChange={(action) => change({ ...step, action, name: labelOf(action) })}
  />
);
