import { ChoicesField } from '../fields/ChoicesField.tsx';
import type { FormOf } from './form.tsx';

export const CallConditionForm: FormOf<'callCondition'> = ({ step, change, names }) => (
  <ChoicesField
    label="Yes if the result of the call is one of"
    help="The seller chooses the result when completing the call."
    required
    about="results"
    values={step.results}
    options={names.catalog.callResults.map(({ id, label }) => ({ value: id, label }))}
    onChange={(results) => change({ ...step, results })}
  />
);
