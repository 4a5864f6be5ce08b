import { ChoicesField } from '../fields/ChoicesField.tsx';
import type { FormOf } from './form.tsx';

export const CallConditionForm: FormOf<'callCondition'> = ({ step, change, names }) => (
  <ChoicesField
    label="Yes if the result of the call is one of"
    values={step.results}
    options={names.catalog.callResults.map(({ id, label }) => ({ value: id, label }))}
    onChange={(results) => change({ ...step, results })}
  />
);
