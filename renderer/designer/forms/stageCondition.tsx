import { ChoiceField } from '../fields/ChoiceField.tsx';
import { ChoicesField } from '../fields/ChoicesField.tsx';
import type { FormOf } from './form.tsx';

export const StageConditionForm: FormOf<'stageCondition'> = ({ step, change, names }) => {
  const processes = names.catalog.processes.filter((process) => process.recordType === names.recordType);
  const stages = names.catalog.processes.find((process) => process.id === step.process)?.stages ?? [];
  return (
    <>
      <ChoiceField
        label="Business process"
        required
        about="process"
        value={step.process}
        options={processes.map(({ id, label }) => ({ value: id, label }))}
        onChange={(process) => change({ ...step, process, stages: [] })}
        placeholder="Choose a process"
      />
      {step.process === null ? null : (
        <ChoicesField
          label="Yes if its stage is one of"
          help="Judged once, at the moment the record comes to this condition."
          required
          about="stages"
          values={step.stages}
          options={stages.map(({ id, label }) => ({ value: id, label }))}
          onChange={(chosen) => change({ ...step, stages: chosen })}
        />
      )}
    </>
  );
};
