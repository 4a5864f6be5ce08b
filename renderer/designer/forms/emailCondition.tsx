import { Checkbox } from '@fluentui/react-components';
import { EmailResult } from '../../../shared/model/steps/emailCondition.ts';
import { ChoicesField } from '../fields/ChoicesField.tsx';
import { DurationField } from '../fields/DurationField.tsx';
import { FieldGroup } from '../fields/FieldGroup.tsx';
import { RadioField } from '../fields/RadioField.tsx';
import type { FormOf } from './form.tsx';

const resultLabels: Readonly<Record<EmailResult, string>> = {
  opened: 'Email opened',
  replied: 'Recipient replied',
  linkOpened: 'Link opened',
  attachmentDownloaded: 'Attachment downloaded',
};

export const EmailConditionForm: FormOf<'emailCondition'> = ({ step, change }) => (
  <>
    <ChoicesField
      label="Results"
      help="What the customer does with the nearest email above. None of them implies another: a reply is no opening."
      required
      about="results"
      values={step.results}
      options={EmailResult.options.map((result) => ({ value: result, label: resultLabels[result] }))}
      onChange={(results) => change({ ...step, results })}
    />
    {step.results.length > 1 ? (
      <RadioField
        label="Yes if there is"
        value={step.mode}
        options={[
          { value: 'oneOf', label: 'One of them' },
          { value: 'allOf', label: 'All of them' },
        ]}
        onChange={(mode) => change({ ...step, mode })}
      />
    ) : null}
    <DurationField
      label="Time limit"
      help="Days and hours, such as 2d 4h, at most 30 days. It counts from the moment the record comes to this condition."
      required
      about="duration"
      value={step.limit}
      maxDays={30}
      onChange={(limit, merge) => change({ ...step, limit }, merge)}
    />
    <FieldGroup label="When it happens" help="Otherwise the Yes path starts when the time limit is over, even if the result came earlier.">
      <Checkbox
        label="Move to the Yes path as soon as it happens"
        checked={step.advanceEarly}
        onChange={(_, { checked }) => change({ ...step, advanceEarly: checked === true })}
      />
    </FieldGroup>
  </>
);
