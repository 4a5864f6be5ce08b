import { GroupEditor } from '../expression/GroupEditor.tsx';
import type { FormOf } from './form.tsx';

export const FieldConditionForm: FormOf<'fieldCondition'> = ({ step, change, names }) => (
  <GroupEditor
    label="Yes if"
    help="Judged once, at the moment the record comes to this condition. Text compares without case."
    required
    about="expression"
    group={step.expression}
    names={names}
    onChange={(expression, merge) => change({ ...step, expression }, merge)}
    onRemove={null}
  />
);
